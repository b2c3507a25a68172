import { type Finding, failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, exceeds, negatePrinted, printedText } from '../../printed/printed-figure.ts';
import { type CostRow, costRows, costTotal, isStaged } from '../../targets/cost-rows.ts';
import { eachOwner } from '../../targets/each-owner.ts';
import type { TargetOwner } from '../../targets/target-owner.ts';

export const costIsWithinBudget: Rule = {
  id: 'cost-is-within-budget',
  group: 'targets',
  title: '成本指标不超过本年预算',
  source: '绩效目标与预算相匹配：成本指标按预算支出标准取值，不得超出预算',
  check: eachOwner(costOutcomes),
};

function costOutcomes(owner: TargetOwner): readonly Outcome[] {
  const rows = costRows(owner);
  if (rows.length === 0) return [];
  const { budget, budgetPlace, where } = owner;
  if (budget === undefined) return [notCheckable(`${where}没有预算金额，成本指标无从核对`, budgetPlace)];
  const tooLarge = rows.filter(({ figure }) => exceeds(figure, budget));
  const added = costTotal(rows);
  const total = addPrinted(added.map(({ figure }) => figure));
  if (tooLarge.length === 0 && !exceeds(total, budget)) return [passed];
  return [failed(overBudget(owner, tooLarge, added, total))];
}

function overBudget(
  owner: TargetOwner,
  tooLarge: readonly CostRow[],
  added: readonly CostRow[],
  total: CostRow['figure'],
): Finding {
  const budget = owner.budget ?? total;
  const over = addPrinted([total, negatePrinted(budget)]);
  const wrong = tooLarge.length > 0 ? tooLarge : added;
  const isStagePayment = isStaged(owner, added);
  const [first, ...others] = [...wrong, ...added.filter((row) => !wrong.includes(row))];
  return {
    severity: isStagePayment || isUpperBounds(tooLarge, added) ? 'warning' : 'error',
    message: `${owner.where}：${saidOf(tooLarge, added, total)}，超过本年预算${owner.budgetText}，${
      exceeds(total, budget) ? `相差${printedText(over, '万元')}万元` : '应不超过预算'
    }。`,
    mend: isStagePayment
      ? '指标像是整个合同或工程的金额，改为本年支付的金额。'
      : '核对预算与成本指标，改正录入有误的一个。',
    places: [first?.own.place ?? owner.budgetPlace, ...others.map(({ own }) => own.place), owner.budgetPlace],
    comparison: {
      left: {
        name: `${owner.where}成本指标`,
        text: `${printedText(total, '万元')}万元`,
        places: added.map(({ own }) => own.place),
      },
      right: { name: `${owner.where}预算`, text: owner.budgetText, places: [owner.budgetPlace] },
      difference: `${printedText(over, '万元')}万元`,
    },
    about: `${printedText(total, '万元')}/${owner.budgetText}`,
  };
}

/** Limits of parts need not all be reached. */
const isUpperBounds = (tooLarge: readonly CostRow[], added: readonly CostRow[]): boolean =>
  tooLarge.length === 0 && added.every(({ value }) => value.comparator === '≤' || value.comparator === '<');

function saidOf(tooLarge: readonly CostRow[], added: readonly CostRow[], total: CostRow['figure']): string {
  const alone = tooLarge.map(({ own }) => `“${own.indicator.name}”为“${own.text}”`).join('、');
  if (added.length < 2) return `成本指标${alone}`;
  const parts = added.map(({ own }) => own.text).join('、');
  const sum = `成本指标${parts}合计${printedText(total, '万元')}万元`;
  return alone === '' ? sum : `${sum}（其中${alone}，一项即超过）`;
}
