import { allPassed, failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import { redacted } from '../../targets/measure-lexicon.ts';
import { placeholderWords } from '../../targets/placeholder-words.ts';
import { plainText } from '../../targets/plain-text.ts';
import type { TargetIndicator, TargetOwner } from '../../targets/target-owner.ts';
import { type TargetText, targetTexts } from '../../targets/target-texts.ts';

export const nothingIsLeftToFillIn: Rule = {
  id: 'nothing-is-left-to-fill-in',
  group: 'targets',
  title: '绩效目标和指标中没有占位文字',
  source: '预算公开检查：占位文字“XX”“××”“待填”应全部填写',
  check: eachOwner((owner) =>
    mayHold(owner) ? targetTexts(owner).map(placeholderOutcome) : passesOf(owner),
  ),
};

const anyPlaceholder = new RegExp(placeholderWords.map(({ source }) => source).join('|'), 'im');

/** Looks at all texts of an owner at once: most hold no placeholder. */
const mayHold = ({ name, purpose, goals, indicators }: TargetOwner): boolean =>
  anyPlaceholder.test(
    [name, purpose, ...goals, ...indicators.flatMap(wordsOf)].map((text) => plainText(text)).join('\n'),
  );

const wordsOf = ({ indicator, text }: TargetIndicator): readonly string[] => [
  indicator.name,
  indicator.description,
  text,
  indicator.basis,
];

/** As many as `targetTexts` has texts. */
const passesOf = ({ goals, indicators }: TargetOwner): readonly Outcome[] =>
  allPassed(2 + goals.length + indicators.length * 4);

function placeholderOutcome({ text, where, place }: TargetText): Outcome {
  const plain = plainText(text);
  if (plain === '' || redacted.test(plain)) return passed;
  const words = placeholderWords
    .map((pattern) => pattern.exec(plain)?.[0])
    .find((found) => found !== undefined);
  if (words === undefined) return passed;
  return failed({
    severity: 'error',
    message: `${where}中有没填写的占位文字“${shown(text, plain, words)}”。`,
    mend: '填写真实内容，没有内容的删除。',
    places: [place],
    about: words,
  });
}

/** The words with a little of what is around them. */
function shown(text: string, plain: string, words: string): string {
  const at = plain.indexOf(words);
  return text.length <= 40 ? text.trim() : plain.slice(Math.max(0, at - 6), at + words.length + 12);
}
