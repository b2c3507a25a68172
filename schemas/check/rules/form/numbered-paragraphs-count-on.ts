import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText } from '../../subject/subject.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { textFields } from '../../texts/text-fields.ts';
import { typedTexts } from '../../texts/typed-texts.ts';
import { headingMark } from './heading-mark.ts';

/** The paragraphs of a list are numbered on: none twice, none left out. A new list begins with one. */
export const numberedParagraphsCountOn: Rule = {
  id: 'numbered-paragraphs-count-on',
  group: 'form',
  title: '分条段落的序号连续',
  source: '编制惯例',
  check: eachPart(typedTexts, (texts) =>
    textFields(texts)
      .filter(({ length }) => length > 2)
      .flatMap(checkField),
  ),
};

function checkField(texts: readonly SubjectText[]): readonly Outcome[] {
  const last = new Map<string, number>();
  return texts.map((text): Outcome => {
    const mark = headingMark(text.text);
    if (!mark || mark.style === '第一部分') return passed;
    const before = last.get(mark.style);
    last.set(mark.style, mark.number);
    if (before === undefined || mark.number === 1 || mark.number === before + 1) return passed;
    return misnumbered(text, mark.text, before);
  });
}

function misnumbered(text: SubjectText, mark: string, before: number): Outcome {
  const start = text.text.indexOf(mark);
  return {
    kind: 'failed',
    scope: text.scope,
    finding: {
      severity: 'warning',
      message: `${text.where}的序号为“${mark}”，前一条是第${before}条，应为第${before + 1}条。`,
      mend: '改正序号；漏写的内容补上。',
      places: [placeInText(text, start, start + mark.length)],
      about: `${mark}/${before}`,
    },
  };
}
