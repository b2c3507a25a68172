import type { GridAddition, GridRow } from '../grid-contract.ts';
import { readText } from '../writing/read-text.ts';
import { cellsOf, currentRange } from './current.ts';
import { endEdit } from './edit-cell.ts';
import type { GridDesk } from './grid-desk.ts';

/** Adds empty rows after the row of that id and goes to the first of them. */
export function addRows<Row extends GridRow>(
  desk: GridDesk<Row>,
  after: string | null,
  count: number,
  column = desk.layout().columns[0]?.key ?? '',
): readonly Row[] | undefined {
  const { newRow, onEdit, isReadOnly } = desk.props();
  if (!newRow || isReadOnly) return undefined;
  const rows = Array.from({ length: count }, () => newRow());
  onEdit([], chained(rows, after), { gesture: desk.newGesture() });
  const first = rows[0];
  if (first) desk.dispatch({ kind: 'select', place: { row: first.id, column } });
  return rows;
}

/** As many empty rows as are selected, above or below them. */
export function insertRows<Row extends GridRow>(desk: GridDesk<Row>, where: 'above' | 'below'): void {
  endEdit(desk);
  const { rows } = desk.layout();
  const range = currentRange(desk);
  if (!range) addRows(desk, rows.at(-1)?.id ?? null, 1);
  else addRows(desk, rows[where === 'above' ? range.top - 1 : range.bottom]?.id ?? null, height(range));
}

/** The selected rows once more, below them, under new ids. */
export function duplicateRows<Row extends GridRow>(desk: GridDesk<Row>): void {
  endEdit(desk);
  const { newRow, onEdit, onDuplicate } = desk.props();
  const { columns } = desk.layout();
  const sources = selectedRows(desk);
  if (onDuplicate) {
    onDuplicate(sources.map(({ id }) => id));
    return;
  }
  const last = sources.at(-1);
  if (!newRow || !last) return;
  const copies = sources.map((source) => ({ source, row: newRow() }));
  const edits = copies.flatMap(({ source, row }) =>
    columns.flatMap((column) => {
      const reading = readText(column, column.text(source), row, desk.listOf(column));
      return 'value' in reading
        ? [{ kind: 'set' as const, row: row.id, column: column.key, value: reading.value }]
        : [];
    }),
  );
  const rows = copies.map(({ row }) => row);
  onEdit(edits, chained(rows, last.id), { gesture: desk.newGesture() });
  selectRows(desk, rows);
}

/** Takes the selected rows out and goes to the row that comes into their place. */
export function removeRows<Row extends GridRow>(desk: GridDesk<Row>): void {
  endEdit(desk);
  const { onRemove, isReadOnly } = desk.props();
  const { rows } = desk.layout();
  const { active } = desk.state();
  const range = currentRange(desk);
  if (!onRemove || isReadOnly || !range || !active) return;
  const next = rows[range.bottom + 1] ?? rows[range.top - 1];
  if (onRemove(selectedRows(desk).map(({ id }) => id)) === false) return;
  if (next) desk.dispatch({ kind: 'select', place: { row: next.id, column: active.column } });
  const text = `删除了 ${height(range)} 行，可按 Ctrl+Z 撤销`;
  desk.dispatch({ kind: 'say', message: { text, isWarning: false } });
}

/** Moves the selected rows by one. */
export function moveRows<Row extends GridRow>(desk: GridDesk<Row>, isUp: boolean): void {
  endEdit(desk);
  const { onMove, isReadOnly } = desk.props();
  const { rows } = desk.layout();
  const range = currentRange(desk);
  if (!onMove || isReadOnly || !range) return;
  if (isUp ? range.top === 0 : range.bottom === rows.length - 1) return;
  const after = isUp ? rows[range.top - 2] : rows[range.bottom + 1];
  onMove(
    selectedRows(desk).map(({ id }) => id),
    after?.id ?? null,
  );
}

/** Selects whole rows. */
export function selectRows<Row extends GridRow>(desk: GridDesk<Row>, rows: readonly Row[]): void {
  const { columns } = desk.layout();
  const [first, last] = [rows[0], rows.at(-1)];
  const [left, right] = [columns[0], columns.at(-1)];
  if (!first || !last || !left || !right) return;
  desk.dispatch({
    kind: 'select',
    place: { row: first.id, column: left.key },
    lead: { row: last.id, column: right.key },
  });
}

export function selectedRows<Row extends GridRow>(desk: GridDesk<Row>): readonly Row[] {
  const range = currentRange(desk);
  return range ? cellsOf(desk, { ...range, left: 0, right: 0 }).map(({ row }) => row) : [];
}

const height = ({ top, bottom }: { readonly top: number; readonly bottom: number }): number =>
  bottom - top + 1;

const chained = <Row extends GridRow>(
  rows: readonly Row[],
  after: string | null,
): readonly GridAddition<Row>[] => rows.map((row, index) => ({ row, after: rows[index - 1]?.id ?? after }));
