import { formatAmount, type MoneyUnit, sum } from '../../../schemas/model/amount.ts';
import { readMoney } from '../../../schemas/model/read-money.ts';
import type { MatchedColumn } from './match-columns.ts';
import type { RecognisedCell } from './recognised-table.ts';
import type { TableShape } from './table-shape.ts';

/** Whether a table of 科目 prints them again for every unit. */
export const isByUnitToo = ({ columns }: TableShape): boolean =>
  columns.some(({ path }) => /^(?:预算)?单位(?:代码|编码)$/.test(path.at(-1) ?? ''));

/** Of the rows of several units at one code the amounts are added up; what is no amount is that of the first. */
export const sumsOverUnits =
  (columns: readonly MatchedColumn[], unit: MoneyUnit) =>
  (cells: readonly RecognisedCell[]): readonly RecognisedCell[] => {
    const amounts = new Set(columns.flatMap(({ column }) => (column.value === 'amount' ? [column.key] : [])));
    const places = new Map<string, [RecognisedCell, ...RecognisedCell[]]>();
    for (const cell of cells) {
      const key = `${cell.row}/${cell.column}`;
      const known = places.get(key);
      if (known) known.push(cell);
      else places.set(key, [cell]);
    }
    return [...places.values()].map((own) => {
      const filled = own.filter(({ text }) => text !== '');
      const [first = own[0], ...more] = filled;
      return first.row === 'total' || more.length === 0 || !amounts.has(first.column)
        ? first
        : { ...first, text: sumOf(filled, unit) ?? first.text };
    });
  };

/** Undefined where one of them is no amount. */
function sumOf(cells: readonly RecognisedCell[], unit: MoneyUnit): string | undefined {
  const read = cells.flatMap(({ text }) => {
    const reading = readMoney(text, unit);
    return 'value' in reading && reading.value !== '' ? [reading.value] : [];
  });
  const grouping = cells.some(({ text }) => text.includes(','));
  return read.length < cells.length ? undefined : formatAmount(sum(read), { unit, decimals: 2, grouping });
}
