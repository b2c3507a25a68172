import { eachPart } from '../../engine/each-part.ts';
import type { Finding, Outcome } from '../../engine/outcome.ts';
import { onlyPassed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText } from '../../subject/subject.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { textFields } from '../../texts/text-fields.ts';
import { typedTexts } from '../../texts/typed-texts.ts';
import { unpairedMarks } from './unpaired-marks.ts';

/**
 * Quotation marks and brackets open and close with the same kind. The paragraphs of one field are read on: a quotation may
 * run over several.
 */
export const quotesComeInPairs: Rule = {
  id: 'quotes-come-in-pairs',
  group: 'form',
  title: '引号、括号、书名号成对，左右一致',
  source: '编制惯例（GB/T 15834 标点符号用法）',
  check: eachPart(typedTexts, (texts) => textFields(texts).flatMap(checkField)),
};

function checkField(texts: readonly SubjectText[]): readonly Outcome[] {
  const found = unpairedMarks(texts.map(({ text }) => text));
  if (found.length === 0) return onlyPassed;
  return found.flatMap(({ paragraph, start, end, kind }) => {
    const text = texts[paragraph];
    return text
      ? [{ kind: 'failed' as const, scope: text.scope, finding: finding(text, start, end, kind) }]
      : [];
  });
}

function finding(
  text: SubjectText,
  start: number,
  end: number,
  kind: 'unpaired' | 'mixed' | 'width',
): Finding {
  const words = quoted(text.text, start, end, kind === 'unpaired' ? 8 : 4);
  const what = { unpaired: '没有配对', mixed: '左右不是一对', width: '一边全角、一边半角' }[kind];
  const marks = end - start > 1 ? `${text.text[start]}…${text.text[end - 1]}` : text.text.slice(start, end);
  return {
    severity: kind === 'width' ? 'note' : 'warning',
    message: `${text.where}中“${words}”的标点“${marks}”${what}。`,
    mend: kind === 'unpaired' ? '补上缺少的一边，或删去多余的一边。' : '左右改用同一种标点。',
    places: [placeInText(text, start, end)],
    about: words,
  };
}
