import { groupBy } from '../../../derive/group-by.ts';
import { rememberFor } from '../../../remember-for.ts';
import { conclude } from '../../engine/conclude.ts';
import { gather } from '../../engine/gather.ts';
import { type Outcome, onlyPassed, passed } from '../../engine/outcome.ts';
import type { Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { itemText } from '../../texts/item-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { typedTexts } from '../../texts/typed-texts.ts';
import { findSensitiveWords, hasWords, type SensitiveWord } from './find-sensitive-words.ts';
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
  check: (subject: Subject) => outcomesOf(markedBy(ownWords(subject))(typedTexts(subject))),
};

/** The words the pack and the report add to the list: the same object for as long as they are the same. */
function ownWords({ pack, report }: Subject): OwnWords {
  return byReport(report.sensitiveWords, [pack], () => ({
    words: [...pack.sensitiveWords, ...report.sensitiveWords],
  }));
}

const byReport = rememberFor<readonly string[], OwnWords>();

interface OwnWords {
  readonly words: readonly string[];
}

const known = new WeakMap<OwnWords, (texts: readonly Texts[]) => readonly Marked[]>();

function markedBy(own: OwnWords): (texts: readonly Texts[]) => readonly Marked[] {
  const earlier = known.get(own) ?? gather((texts: Texts) => markedIn(texts, own));
  known.set(own, earlier);
  return earlier;
}

const markedIn = (texts: Texts, own: OwnWords): readonly Marked[] =>
  hasWords(itemText(texts), own.words) ? texts.flatMap((text) => marked(text, own)) : [];

function marked(text: SubjectText, own: OwnWords): readonly Marked[] {
  const words = isBlackedOut(text.text) ? [] : findSensitiveWords(text.text, own.words);
  return words.length === 0 ? [] : [{ text, words }];
}

const outcomesOf = conclude((all: readonly Marked[]) =>
  all.length === 0
    ? onlyPassed
    : [...groupBy(all, ({ text }) => `${text.scope}\n${subjectOfText(text)}`).values()].map(finding),
);

type Texts = readonly SubjectText[];

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
