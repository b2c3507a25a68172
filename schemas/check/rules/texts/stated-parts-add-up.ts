import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, nothing } from '../../printed/printed-figure.ts';
import { figureOf } from '../../text/known-figure.ts';
import type { MeaningName } from '../../text/meanings.ts';
import { type Composed, composedOf } from './composed.ts';
import { causeOf, distance, inText, nameOf, placeOf, statedText } from './stated.ts';
import { eachScopeTexts, isThisYears, type Stated } from './texts-of-scope.ts';

export const statedPartsAddUp: Rule = {
  id: 'stated-parts-add-up',
  group: 'texts',
  title: '文字中的分项数之和等于总数（收入来源、支出类别、人员与公用经费、“三公”各项）',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts(({ passages, scope, pack, year }) =>
    passages.flatMap((stated) =>
      composedOf(firstValues(stated, year), (name) => figureOf(name, scope, pack)?.figure).map(compare),
    ),
  ),
};

/** What a passage says first of each: later mentions speak of something narrower. */
export function firstValues(stated: readonly Stated[], year: number): ReadonlyMap<MeaningName, Stated> {
  const first = new Map<MeaningName, Stated>();
  for (const own of stated) {
    const { statement, meaning } = own;
    if (meaning && statement.kind === 'value' && isThisYears(statement, year) && !first.has(meaning))
      first.set(meaning, own);
  }
  return first;
}

function compare({ whole, parts, sum, gap, culprit }: Composed): Outcome {
  if (agree(gap, nothing)) return passed;
  const name = nameOf(whole);
  const listed = parts.map((part) => `${nameOf(part)}${statedText(part.statement)}`).join('、');
  const size = distance(whole.statement.amount.figure, sum);
  const figure = whole.statement.amount.figure;
  return failed({
    severity: 'error',
    message: `“${name}”文字为${statedText(whole.statement)}，分项（${listed}）之和为${inText(sum)}，相差${size}。`,
    mend: culprit
      ? `把“${nameOf(culprit.stated)}”改为${inText(culprit.right)}。`
      : '与表格核对总数和各分项，改正有误的一个。',
    places: [placeOf(whole), ...parts.map(placeOf)],
    comparison: {
      left: { name: `文字“${name}”`, text: statedText(whole.statement), places: [placeOf(whole)] },
      right: { name: `文字分项之和`, text: inText(sum), places: parts.map(placeOf) },
      difference: inText(gap),
    },
    ...(culprit ? { cause: causeOf(culprit.stated, culprit.right) } : {}),
    about: `${name}:${inText(figure)}/${inText(sum)}`,
  });
}
