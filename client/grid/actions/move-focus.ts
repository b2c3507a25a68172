import type { GridRow } from '../grid-contract.ts';
import { type Move, movedCell } from '../keys/moved-cell.ts';
import { type CellIndex, indexOfCell, placeOfCell } from '../state/grid-layout.ts';
import { isWritable } from '../writing/is-writable.ts';
import { addRows } from './change-rows.ts';
import { activeCell } from './current.ts';
import { endEdit } from './edit-cell.ts';
import type { GridDesk } from './grid-desk.ts';

/** Goes to a cell; what was being typed is ended. */
export function goTo<Row extends GridRow>(desk: GridDesk<Row>, cell: CellIndex, tabStart?: string): void {
  endEdit(desk);
  const place = placeOfCell(desk.layout(), cell);
  if (place) desk.dispatch({ kind: 'select', place, ...(tabStart === undefined ? {} : { tabStart }) });
}

export function extendTo<Row extends GridRow>(desk: GridDesk<Row>, cell: CellIndex): void {
  const lead = placeOfCell(desk.layout(), cell);
  if (lead) desk.dispatch({ kind: 'extend', lead });
}

export function move<Row extends GridRow>(desk: GridDesk<Row>, by: Move, isExtending: boolean): void {
  const layout = desk.layout();
  const { active, lead } = desk.state();
  const from = indexOfCell(layout, (isExtending && lead) || active);
  if (!from) return;
  const to = movedCell(from, by, {
    rowCount: layout.rows.length,
    columnCount: layout.columns.length,
    page: desk.page(),
    isBlank: ({ row, column }) => {
      const own = layout.rows[row];
      return !own || (layout.columns[column]?.text(own) ?? '') === '';
    },
  });
  if (isExtending) extendTo(desk, to);
  else goTo(desk, to);
}

/** Enter: down (back: up), in the column the run of Tab keys began in; below the last row a new one. */
export function enter<Row extends GridRow>(desk: GridDesk<Row>, isBack: boolean): void {
  const { rows, columns, columnIndex } = desk.layout();
  const { active, tabStart } = desk.state();
  const from = indexOfCell(desk.layout(), active);
  if (!from) return;
  const start = (isBack ? undefined : columnIndex.get(tabStart ?? '')) ?? from.column;
  if (!isBack && from.row === rows.length - 1 && isRowStarted(desk)) {
    endEdit(desk);
    if (addRows(desk, rows.at(-1)?.id ?? null, 1, columns[start]?.key)) return;
  }
  const row = Math.max(0, Math.min(from.row + (isBack ? -1 : 1), rows.length - 1));
  goTo(desk, { row, column: start });
}

/** Tab: to the next cell, from row to row; false where there is none, and the key is the page's. */
export function tab<Row extends GridRow>(desk: GridDesk<Row>, isBack: boolean): boolean {
  const { rows, columns } = desk.layout();
  const { active, tabStart } = desk.state();
  const from = indexOfCell(desk.layout(), active);
  if (!from || !active) return false;
  const start = tabStart ?? active.column;
  const at = from.row * columns.length + from.column + (isBack ? -1 : 1);
  if (at >= 0 && at < rows.length * columns.length) {
    goTo(desk, { row: Math.floor(at / columns.length), column: at % columns.length }, start);
    return true;
  }
  const isStarted = isRowStarted(desk);
  endEdit(desk);
  return (
    !isBack && isStarted && addRows(desk, rows.at(-1)?.id ?? null, 1, columns[0]?.key ?? '') !== undefined
  );
}

/** Whether the active row holds anything yet; an empty last row begets no other, so that Tab leaves the table from it. */
function isRowStarted<Row extends GridRow>(desk: GridDesk<Row>): boolean {
  const cell = activeCell(desk);
  const { newRow } = desk.props();
  if (!cell || !newRow) return false;
  if (desk.state().edit?.isTouched || desk.state().faults.has(cell.row.id)) return true;
  const empty = newRow();
  return desk
    .layout()
    .columns.some(
      (column) => isWritable(column, cell.row, false) && column.text(cell.row) !== column.text(empty),
    );
}
