import { groupBy } from '../../../derive/group-by.ts';
import { conclude } from '../../engine/conclude.ts';
import { gather } from '../../engine/gather.ts';
import { type Outcome, onlyPassed, passed } from '../../engine/outcome.ts';
import type { Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { itemText } from '../../texts/item-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { typedTexts } from '../../texts/typed-texts.ts';
import { isBlackedOut, type Mask, masksOf, mayBeMasked } from './masking-by-hand.ts';
import { subjectOfText } from './subjects-of-texts.ts';

/** What is not for disclosure is left out by the program, whole and everywhere: not starred out or called 涉密 field by field. */
export const nothingIsMaskedByHand: Rule = {
  id: 'nothing-is-masked-by-hand',
  group: 'disclosure',
  title: '不予公开的内容由“不予公开”略去，不手工遮盖',
  source: '《中华人民共和国预算法》第十四条（涉及国家秘密的除外）；《保守国家秘密法》第三十五条',
  check: (subject: Subject) => outcomesOf(masked(typedTexts(subject))),
};

const masked = gather((texts: readonly SubjectText[]) =>
  mayBeMasked.test(itemText(texts)) ? texts.flatMap((text) => [...masksOf(text), ...blackedOut(text)]) : [],
);

const outcomesOf = conclude((masks: readonly Mask[]) =>
  masks.length === 0
    ? onlyPassed
    : [...groupBy(masks, ({ text }) => `${text.scope}\n${subjectOfText(text)}`).values()].map(finding),
);

const blackedOut = (text: SubjectText): readonly Mask[] =>
  isBlackedOut(text.text) ? [{ text, start: 0, end: text.text.length }] : [];

function finding(masks: readonly Mask[]): Outcome {
  const [first] = masks;
  if (!first) return passed;
  const words = [...new Set(masks.map(({ text, start, end }) => text.text.slice(start, end).trim()))];
  const places = masks.map(({ text, start, end }) => placeInText(text, start, end));
  return {
    kind: 'failed',
    scope: first.text.scope,
    finding: {
      severity: 'warning',
      message: `${first.text.where}等${masks.length}处手工填写“${words.join('”“')}”遮盖内容。`,
      mend: '确属不宜公开的，把整个事项设为“不予公开”，由程序略去；可以公开的，填写实际内容。',
      places: places as unknown as readonly [Place, ...Place[]],
      ...(first.text.project === undefined
        ? {}
        : { cause: `masked:${first.text.scope}/${first.text.project}` }),
      about: words.join('/'),
    },
  };
}
