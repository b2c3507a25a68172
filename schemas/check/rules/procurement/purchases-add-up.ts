import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { notCheckable, type Outcome } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, agree, negatePrinted } from '../../printed/printed-figure.ts';
import type { PrintedCell, PrintedTable } from '../../subject/subject.ts';
import { purchaseTables } from './purchases.ts';

/** The total is the sum of the items; each unit's subtotal that of its own, which stand below it. */
export const purchasesAddUp: Rule = {
  id: 'purchases-add-up',
  group: 'procurement',
  title: '政府采购合计＝各单位小计之和，小计＝各采购项目之和',
  source: '编制惯例',
  check: eachPart(purchaseTables, (table) =>
    table.amountColumns.flatMap((column) => checkColumn(table, column)),
  ),
};

interface Sum {
  readonly name: string;
  readonly total: PrintedCell;
  readonly parts: readonly PrintedCell[];
}

const checkColumn = (table: PrintedTable, column: string): readonly Outcome[] =>
  sumsOf(table, column).map((sum) => checkSum(sum, table));

/** The rows in print: the total, then each unit's subtotal with its items. */
function sumsOf({ rows, cells }: PrintedTable, column: string): readonly Sum[] {
  const sums: { name: string; total: PrintedCell; parts: PrintedCell[] }[] = [];
  for (const { key, role, label } of rows) {
    const cell = cells.get(`${key}/${column}`);
    if (!cell) continue;
    if (role === 'item') {
      sums.at(-1)?.parts.push(cell);
      continue;
    }
    if (sums.length > 0) sums[0]?.parts.push(cell);
    sums.push({ name: label || '合计', total: cell, parts: [] });
  }
  return sums.filter(({ parts }) => parts.length > 0);
}

function checkSum({ name, total, parts }: Sum, { unit, scope }: PrintedTable): Outcome {
  const unread = [total, ...parts].find(({ figure }) => figure === undefined);
  if (unread || !total.figure) return notCheckable(`政府采购表中“${unread?.text ?? ''}”不是数字`);
  const sum = addPrinted(parts.flatMap(({ figure }) => (figure ? [figure] : [])));
  const difference = addPrinted([total.figure, negatePrinted(sum)]);
  const comparison = {
    left: { name: `政府采购“${name}”`, text: moneyText(total.figure, unit), places: [cellAt(total.address)] },
    right: {
      name: `其下${parts.length}项之和`,
      text: moneyText(sum, unit),
      places: parts.map(({ address }) => cellAt(address)),
    },
    difference: moneyText(difference, unit),
  };
  if (agree(total.figure, sum)) return { kind: 'passed', scope, comparison };
  return {
    kind: 'failed',
    scope,
    finding: {
      severity: 'error',
      message: `政府采购“${name}”为${comparison.left.text}，其下${parts.length}项之和为${comparison.right.text}，相差${comparison.difference}。`,
      mend: '核对各项金额和合计，改正录入有误的一个。',
      places: [cellAt(total.address), ...comparison.right.places],
      comparison,
      about: `${total.text}/${comparison.right.text}`,
    },
  };
}
