import { groupBy } from '../../../derive/group-by.ts';
import type { Outcome } from '../../engine/outcome.ts';
import { passed } from '../../engine/outcome.ts';
import type { Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { typedTexts } from '../../texts/typed-texts.ts';
import { findSensitiveWords, type SensitiveWord } from './find-sensitive-words.ts';
import { isBlackedOut } from './masking-by-hand.ts';
import { subjectOfText } from './subjects-of-texts.ts';

/**
 * A word of the list is no mistake, so it is no error; yet nobody publishes it unseen: the finding stops the final export
 * until it is confirmed (waived with a reason), the text is changed, or its subject is not disclosed.
 */
export const sensitiveWordsAreReviewed: Rule = {
  id: 'sensitive-words-are-reviewed',
  group: 'disclosure',
  title: '涉及敏感事项的文字经保密审查',
  source: '《中华人民共和国保守国家秘密法》第三十五条（对拟公开的信息进行保密审查）',
  check: (subject: Subject) => {
    const own = [...subject.pack.sensitiveWords, ...subject.report.sensitiveWords];
    const marked = typedTexts(subject).flatMap((text) => {
      const words = wordsOf(text, own);
      return words.length === 0 ? [] : [{ text, words }];
    });
    if (marked.length === 0) return [passed];
    return [...groupBy(marked, ({ text }) => `${text.scope}\n${subjectOfText(text)}`).values()].map(finding);
  },
};

const known = new WeakMap<SubjectText, { own: string; words: readonly SensitiveWord[] }>();

function wordsOf(text: SubjectText, own: readonly string[]): readonly SensitiveWord[] {
  const key = own.join('\n');
  const earlier = known.get(text);
  if (earlier?.own === key) return earlier.words;
  const words = isBlackedOut(text.text) ? [] : findSensitiveWords(text.text, own);
  known.set(text, { own: key, words });
  return words;
}

interface Marked {
  readonly text: SubjectText;
  readonly words: readonly SensitiveWord[];
}

function finding(marked: readonly Marked[]): Outcome {
  const all = marked.flatMap(({ text, words }) => words.map((word) => ({ text, ...word })));
  const words = [...new Set(all.map(({ word }) => word))];
  const [first] = all;
  if (!first) return passed;
  const places = all.map(({ text, start, word }) => placeInText(text, start, start + word.length));
  const isGrave = all.some((word) => word.isGrave);
  const subject = subjectName(first.text);
  return {
    kind: 'failed',
    scope: first.text.scope,
    finding: {
      severity: isGrave ? 'warning' : 'note',
      mustBeConfirmed: true,
      message: `${subject}有须经保密审查的词语${words.map((word) => `“${word}”`).join('、')}，共${all.length}处，如“${quoted(first.text.text, first.start, first.start + first.word.length)}”。`,
      mend: '由保密审查人员确认可以公开并写明理由，或修改文字，或设为不予公开；正式导出前必须处理。',
      places: places as unknown as readonly [Place, ...Place[]],
      about: [...words].sort().join('/'),
    },
  };
}

/** `项目4“…”`, or where the text stands. */
const subjectName = ({ where, project }: SubjectText): string =>
  project === undefined
    ? where.replace(/第\d+段$/, '')
    : where.replace(/(?:名称|资金用途|绩效目标第\d+段|第\d+个指标)$/, '');
