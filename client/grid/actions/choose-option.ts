import type { GridRow } from '../grid-contract.ts';
import { chosenOption } from '../options/chosen-option.ts';
import { searchOptions } from '../options/search-options.ts';
import { editedCell, endEdit, endEditWith } from './edit-cell.ts';
import type { GridDesk } from './grid-desk.ts';
import type { ListView } from './list-view.ts';

/** What the open list shows; undefined where none is open or it is not loaded. */
export function listView<Row extends GridRow>(desk: GridDesk<Row>): ListView | undefined {
  const editing = editedCell(desk);
  const list = editing && desk.listOf(editing.cell.column);
  if (!editing || !list) return undefined;
  const { cell, edit } = editing;
  const listed = searchOptions(list, edit.isTouched ? edit.text : '');
  const offered = edit.isTouched ? cell.column.offer?.(edit.text) : undefined;
  const found = offered ? [...listed, offered] : listed;
  const chosen = chosenOption({
    query: edit.isTouched ? edit.text : '',
    found,
    pointed: edit.pointed,
    isOpen: cell.column.kind === 'code',
    parse: (text) => cell.column.parse(text, cell.row),
  });
  return { found, chosen };
}

/** Takes the option Enter or Tab takes, where there is one, and ends the edit. */
export function chooseAndEnd<Row extends GridRow>(desk: GridDesk<Row>): void {
  const view = listView(desk);
  const option = view?.chosen === undefined ? undefined : view.found[view.chosen];
  if (option) endEditWith(desk, option.value);
  else endEdit(desk);
}

/** Points at an option further down (up where negative). */
export function pointAt<Row extends GridRow>(desk: GridDesk<Row>, by: number): void {
  const view = listView(desk);
  const editing = editedCell(desk);
  if (!view || !editing || view.found.length === 0) return;
  const { text } = editing.edit;
  const present = view.found.findIndex(({ value, label }) => value === text || label === text);
  const from = view.chosen ?? (present >= 0 ? present : by > 0 ? -1 : view.found.length);
  const to = Math.max(0, Math.min(from + by, view.found.length - 1));
  desk.dispatch({ kind: 'point', option: to });
}
