import { type Amount, formatAmount, type MoneyUnit, sum } from '../../../schemas/model/amount.ts';
import type { GridColumn, GridRow } from '../grid-contract.ts';
import { type CellRange, isSingle } from '../state/cell-range.ts';
import type { GridLayout } from '../state/grid-layout.ts';

/** How large the selection is, how many of its cells are filled, and what its amounts come to. Nothing of a single cell. */
export function selectionSummary<Row extends GridRow>(
  { rows, columns }: GridLayout<Row>,
  range: CellRange | undefined,
  unit: MoneyUnit,
): string {
  if (!range || isSingle(range)) return '';
  const across = columns.slice(range.left, range.right + 1);
  const down = rows.slice(range.top, range.bottom + 1);
  const filled = down.reduce(
    (count, row) => count + across.filter(({ text, kind }) => kind !== 'toggle' && text(row) !== '').length,
    0,
  );
  const amounts = across
    .filter(({ kind }) => kind === 'amount')
    .flatMap((column) => down.flatMap((row) => amountOf(column, row)));
  const size = `${down.length} 行 × ${across.length} 列`;
  return [size, `计数 ${filled}`, ...(amounts.length > 0 ? [`合计 ${shown(sum(amounts), unit)}`] : [])].join(
    '　',
  );
}

function amountOf<Row extends GridRow>({ text, parse }: GridColumn<Row>, row: Row): readonly Amount[] {
  const own = text(row);
  const reading = own === '' ? undefined : parse(own, row);
  return reading && 'value' in reading && reading.value ? [reading.value as Amount] : [];
}

function shown(total: Amount, unit: MoneyUnit): string {
  const decimals = unit === '元' ? 2 : 6;
  return `${formatAmount(total, { unit, decimals, grouping: true, trailingZeros: unit === '元' })} ${unit}`;
}
