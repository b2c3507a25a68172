import type { GridRow } from '../grid-contract.ts';
import { type CellIndex, type GridLayout, indexOfCell } from '../state/grid-layout.ts';
import type { GridState } from '../state/grid-state.ts';

/** The cell to keep in view: the moving corner of the range, unless all of a row, a column or the table is selected. */
export function revealedCell<Row extends GridRow>(
  layout: GridLayout<Row>,
  { active, lead }: GridState,
): CellIndex | undefined {
  const from = indexOfCell(layout, active);
  const to = indexOfCell(layout, lead);
  if (!from || !to) return from;
  const isWide = from.column === 0 && to.column === layout.columns.length - 1;
  const isHigh = from.row === 0 && to.row === layout.rows.length - 1;
  return { row: isHigh ? from.row : to.row, column: isWide ? from.column : to.column };
}
