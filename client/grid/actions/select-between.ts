import type { GridRow } from '../grid-contract.ts';
import { type CellIndex, placeOfCell } from '../state/grid-layout.ts';
import type { GridDesk } from './grid-desk.ts';

/** Selects from one cell to another; -1 stands for a head, and selects all of its row or column. */
export function selectBetween<Row extends GridRow>(
  desk: GridDesk<Row>,
  from: CellIndex,
  to: CellIndex,
): void {
  const { rows, columns } = desk.layout();
  const place = placeOfCell(desk.layout(), { row: Math.max(0, from.row), column: Math.max(0, from.column) });
  const lead = placeOfCell(desk.layout(), {
    row: to.row < 0 ? rows.length - 1 : to.row,
    column: to.column < 0 ? columns.length - 1 : to.column,
  });
  if (place && lead) desk.dispatch({ kind: 'select', place, lead });
}
