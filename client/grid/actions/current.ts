import type { GridColumn, GridRow } from '../grid-contract.ts';
import { type CellRange, cellRange } from '../state/cell-range.ts';
import type { CellPlace } from '../state/grid-layout.ts';
import type { CellFault } from '../state/grid-state.ts';
import { isWritable } from '../writing/is-writable.ts';
import type { GridDesk } from './grid-desk.ts';

export interface Cell<Row extends GridRow> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly place: CellPlace;
}

export function cellAt<Row extends GridRow>(
  desk: GridDesk<Row>,
  place: CellPlace | undefined,
): Cell<Row> | undefined {
  const { rows, columns, rowIndex, columnIndex } = desk.layout();
  const row = place && rows[rowIndex.get(place.row) ?? -1];
  const column = place && columns[columnIndex.get(place.column) ?? -1];
  return row && column && { row, column, place };
}

export const activeCell = <Row extends GridRow>(desk: GridDesk<Row>): Cell<Row> | undefined =>
  cellAt(desk, desk.state().active);

export function currentRange<Row extends GridRow>(desk: GridDesk<Row>): CellRange | undefined {
  const { active, lead } = desk.state();
  return cellRange(desk.layout(), active, lead);
}

/** The fault of a cell whose value is still the one it was typed over. */
export function faultOf<Row extends GridRow>(
  desk: GridDesk<Row>,
  { row, column }: Cell<Row>,
): CellFault | undefined {
  const fault = desk.state().faults.get(row.id)?.get(column.key);
  return fault?.over === column.text(row) ? fault : undefined;
}

/** The text a cell shows where it is edited or copied. */
export const textOf = <Row extends GridRow>(desk: GridDesk<Row>, cell: Cell<Row>): string =>
  faultOf(desk, cell)?.text ?? cell.column.text(cell.row);

export const mayWrite = <Row extends GridRow>(desk: GridDesk<Row>, { row, column }: Cell<Row>): boolean =>
  isWritable(column, row, desk.props().isReadOnly ?? false);

/** The cells of a range, row by row. */
export function cellsOf<Row extends GridRow>(desk: GridDesk<Row>, range: CellRange): readonly Cell<Row>[] {
  const { rows, columns } = desk.layout();
  const across = columns.slice(range.left, range.right + 1);
  return rows
    .slice(range.top, range.bottom + 1)
    .flatMap((row) => across.map((column) => ({ row, column, place: { row: row.id, column: column.key } })));
}
