import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, exceeds, negatePrinted } from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { purchaseTables } from './purchases.ts';

/** What is kept for small businesses is a part of the purchase. */
export const smallBusinessShareIsPartOfTheAmount: Rule = {
  id: 'small-business-share-is-part-of-the-amount',
  group: 'procurement',
  title: '预留中小微企业份额不大于采购金额',
  source: '编制惯例',
  check: eachPart(purchaseTables, (table) =>
    table.rows.flatMap(({ key, label }) => checkRow(key, label, table)),
  ),
};

function checkRow(key: string, label: string, { cells, unit, scope }: PrintedTable): readonly Outcome[] {
  const share = cells.get(`${key}/smallBusinessShare`);
  const total = cells.get(`${key}/total`);
  if (!share?.figure || !total?.figure) return [];
  if (!exceeds(share.figure, total.figure)) return [passed];
  const difference = moneyText(addPrinted([share.figure, negatePrinted(total.figure)]), unit);
  return [
    {
      kind: 'failed',
      scope,
      finding: {
        severity: 'error',
        message: `政府采购“${label}”预留中小微企业份额为${moneyText(share.figure, unit)}，采购金额为${moneyText(total.figure, unit)}，多出${difference}。`,
        mend: '核对预留份额，不应大于采购金额。',
        places: [cellAt(share.address), cellAt(total.address)],
        about: `${share.text}/${total.text}`,
      },
    },
  ];
}
