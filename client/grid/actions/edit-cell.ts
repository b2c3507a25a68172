import type { GridReading, GridRow } from '../grid-contract.ts';
import type { CellPlace } from '../state/grid-layout.ts';
import type { CellEdit } from '../state/grid-state.ts';
import { readText } from '../writing/read-text.ts';
import { activeCell, type Cell, cellAt, faultOf, mayWrite, textOf } from './current.ts';
import type { GridDesk } from './grid-desk.ts';

/** Takes a change of the active cell's input; the first begins the edit. What an input method is composing is not read yet. */
export function takeInput<Row extends GridRow>(
  desk: GridDesk<Row>,
  text: string,
  isComposing: boolean,
): void {
  if (!desk.state().edit) beginEdit(desk, 'typing');
  if (isComposing) desk.dispatch({ kind: 'compose', text });
  else typeText(desk, text);
}

/** Begins to edit the active cell, as it is. */
export function beginEdit<Row extends GridRow>(desk: GridDesk<Row>, mode: CellEdit['mode'] = 'within'): void {
  const cell = activeCell(desk);
  if (!cell || cell.column.kind === 'toggle' || !mayWrite(desk, cell)) return;
  const edit: CellEdit = {
    place: cell.place,
    mode,
    text: textOf(desk, cell),
    first: cell.column.text(cell.row),
    gesture: desk.newGesture(),
    isTouched: false,
    written: undefined,
    former: faultOf(desk, cell),
    pointed: undefined,
  };
  if (cell.column.options) desk.loadList(cell.column);
  desk.dispatch({ kind: 'begin', edit });
}

/**
 * Takes what the cell's input holds. A text or an amount is written at once, so that all that follows from it follows each keystroke; while it makes
 * no sense, the value before stands. What is chosen from a list is written when it is chosen.
 */
export function typeText<Row extends GridRow>(desk: GridDesk<Row>, text: string): void {
  const editing = editedCell(desk);
  if (!editing) return;
  const { cell, edit } = editing;
  const reading = reads(desk, cell, text);
  const isUnderstood = 'value' in reading && !cell.column.options;
  desk.dispatch({ kind: 'type', text, isUnderstood });
  if (cell.column.options) return;
  if ('value' in reading) write(desk, cell, edit, reading.value);
  else restore(desk, cell, edit);
}

/** Ends the edit. A text that makes no sense stays in the cell, marked. */
export function endEdit<Row extends GridRow>(desk: GridDesk<Row>): void {
  const editing = editedCell(desk);
  if (!editing) return;
  const { cell, edit } = editing;
  if (edit.isTouched) settle(desk, cell, edit);
  else desk.dispatch({ kind: 'cancel' });
}

/** Ends the edit with a text of its own instead of the one typed, as with an option chosen. */
export function endEditWith<Row extends GridRow>(desk: GridDesk<Row>, text: string): void {
  typeText(desk, text);
  endEdit(desk);
}

/** Takes back what was typed. */
export function cancelEdit<Row extends GridRow>(desk: GridDesk<Row>): void {
  const editing = editedCell(desk);
  if (!editing) return;
  restore(desk, editing.cell, editing.edit);
  desk.dispatch({ kind: 'cancel' });
}

/** Before an undo of the page: true where the undo was to take back a text that makes no sense. */
export function undoTyping<Row extends GridRow>(desk: GridDesk<Row>): boolean {
  const editing = editedCell(desk);
  if (!editing) return false;
  const { edit } = editing;
  if (edit.isTouched && edit.written !== edit.text) {
    cancelEdit(desk);
    return true;
  }
  endEdit(desk);
  return false;
}

/** Puts a line end where the caret is. */
export function breakLine<Row extends GridRow>(desk: GridDesk<Row>, input: HTMLTextAreaElement): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
  typeText(desk, input.value);
}

export function editedCell<Row extends GridRow>(
  desk: GridDesk<Row>,
): { readonly cell: Cell<Row>; readonly edit: CellEdit } | undefined {
  const { edit } = desk.state();
  const cell = cellAt(desk, edit?.place);
  return edit && cell && { cell, edit };
}

function settle<Row extends GridRow>(desk: GridDesk<Row>, cell: Cell<Row>, edit: CellEdit): void {
  const reading = reads(desk, cell, edit.text);
  if ('value' in reading && edit.written !== edit.text) write(desk, cell, edit, reading.value);
  const fault = 'fault' in reading ? { text: edit.text, fault: reading.fault, over: edit.first } : undefined;
  desk.dispatch({ kind: 'end', fault });
}

const reads = <Row extends GridRow>(
  desk: GridDesk<Row>,
  { row, column }: Cell<Row>,
  text: string,
): GridReading => readText(column, text, row, desk.listOf(column));

function write<Row extends GridRow>(
  desk: GridDesk<Row>,
  { place }: { readonly place: CellPlace },
  { gesture }: CellEdit,
  value: unknown,
): void {
  desk.props().onEdit([{ kind: 'set', ...place, value }], [], { gesture });
}

function restore<Row extends GridRow>(desk: GridDesk<Row>, cell: Cell<Row>, edit: CellEdit): void {
  if (edit.written === undefined) return;
  const reading = reads(desk, cell, edit.first);
  if ('value' in reading) write(desk, cell, edit, reading.value);
}
