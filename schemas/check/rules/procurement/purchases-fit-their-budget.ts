import { groupBy } from '../../../derive/group-by.ts';
import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { notCheckable, type Outcome } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, exceeds, negatePrinted } from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { moneyOf, type Purchase, purchasesOf, purchaseTables } from './purchases.ts';

/** What is bought for a project, or out of 公用经费, costs no more than that has. */
export const purchasesFitTheirBudget: Rule = {
  id: 'purchases-fit-their-budget',
  group: 'procurement',
  title: '同一来源的采购金额之和不大于该项目预算（公用经费）',
  source: '编制惯例',
  check: eachPart(purchaseTables, (table) =>
    [...groupBy(purchasesOf(table), origin)].map(([, items]) => checkOrigin(items, table)),
  ),
};

/** Items of one name and budget share it: two units each have 公用经费 of their own. */
const origin = ({ cell }: Purchase): string =>
  `${cell('originName')?.text ?? ''}\n${cell('originBudget')?.text ?? ''}`;

function checkOrigin(items: readonly Purchase[], table: PrintedTable): Outcome {
  const { unit, scope } = table;
  const [first] = items;
  const name = first?.cell('originName')?.text ?? '';
  const budget = moneyOf(first?.cell('originBudget'), table);
  const totals = items.flatMap(({ cell }) => cell('total') ?? []);
  const [place] = totals;
  if (!budget || !place) return notCheckable(`政府采购项目来源“${name}”没有预算资金`);
  const spent = addPrinted(totals.flatMap(({ figure }) => (figure ? [figure] : [])));
  const places = totals.map(({ address }) => cellAt(address));
  const budgetCell = first?.cell('originBudget');
  const comparison = {
    left: { name: `“${name}”的采购金额`, text: moneyText(spent, unit), places },
    right: {
      name: `“${name}”的预算资金`,
      text: moneyText(budget, unit),
      places: budgetCell ? [cellAt(budgetCell.address)] : [],
    },
    difference: moneyText(addPrinted([spent, negatePrinted(budget)]), unit),
  };
  if (!exceeds(spent, budget)) return { kind: 'passed', scope };
  return {
    kind: 'failed',
    scope,
    finding: {
      severity: 'error',
      message: `“${name}”预算资金为${comparison.right.text}，列入的采购${items.length}项共${comparison.left.text}，超出${comparison.difference}。`,
      mend: '核对采购金额和资金来源，采购不应大于其预算。',
      places: [cellAt(place.address), ...comparison.right.places, ...places.slice(1)],
      about: `${comparison.left.text}/${comparison.right.text}`,
    },
  };
}
