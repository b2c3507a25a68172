import type { GridFault, GridRow } from '../grid-contract.ts';
import type { GridLayout } from './grid-layout.ts';
import type { CellFaults } from './grid-state.ts';

/** The faults of cells that are still there, over values that are still the same, in the order of the rows. */
export function listedFaults<Row extends GridRow>(
  faults: CellFaults,
  { rows, columns, rowIndex, columnIndex }: GridLayout<Row>,
): readonly GridFault[] {
  const listed = [...faults].flatMap(([id, cells]) => {
    const row = rows[rowIndex.get(id) ?? -1];
    if (!row) return [];
    return [...cells]
      .filter(([key, { over }]) => columns[columnIndex.get(key) ?? -1]?.text(row) === over)
      .map(([column, { text, fault }]) => ({ row: id, column, text, fault }));
  });
  const order = ({ row, column }: GridFault): number =>
    (rowIndex.get(row) ?? 0) * columns.length + (columnIndex.get(column) ?? 0);
  return listed.sort((a, b) => order(a) - order(b));
}
