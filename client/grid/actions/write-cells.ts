import type { GridAddition, GridRow } from '../grid-contract.ts';
import { cellCount } from '../state/cell-range.ts';
import { isTicked, toggleTexts } from '../writing/toggle-texts.ts';
import { type TextEntry, type WrittenTexts, writeTexts } from '../writing/write-texts.ts';
import { activeCell, cellsOf, currentRange, mayWrite, textOf } from './current.ts';
import { endEdit } from './edit-cell.ts';
import type { GridDesk } from './grid-desk.ts';

/** Writes texts into cells as one step, and keeps those not understood in theirs. */
export function writeCells<Row extends GridRow>(
  desk: GridDesk<Row>,
  entries: readonly TextEntry<Row>[],
  added: readonly GridAddition<Row>[] = [],
  gesture = desk.newGesture(),
): WrittenTexts {
  const { onEdit, isReadOnly = false } = desk.props();
  const written = writeTexts(entries, { isReadOnly, listOf: desk.listOf });
  desk.dispatch({ kind: 'settle', understood: written.understood, faults: written.faults });
  if (written.edits.length > 0 || added.length > 0) onEdit(written.edits, added, { gesture });
  return written;
}

/** Empties the selection. */
export function clearCells<Row extends GridRow>(desk: GridDesk<Row>): void {
  const range = currentRange(desk);
  if (!range) return;
  const cells = cellsOf(desk, range).filter(({ column }) => column.kind !== 'toggle');
  const written = writeCells(
    desk,
    cells.map(({ row, column }) => ({ row, column, text: '' })),
  );
  sayWhatIsLeft(desk, written);
}

/** Repeats the first row of the selection in its other rows; of a single row, the row above it. */
export function fillDown<Row extends GridRow>(desk: GridDesk<Row>): void {
  const range = currentRange(desk);
  if (!range) return;
  const isOneRow = range.top === range.bottom;
  const source = isOneRow ? range.top - 1 : range.top;
  if (source < 0) return;
  const first = cellsOf(desk, { ...range, top: source, bottom: source });
  const entries = cellsOf(desk, { ...range, top: source + 1 }).map(({ row, column }, index) => {
    const above = first[index % first.length];
    return { row, column, text: above ? textOf(desk, above) : '' };
  });
  sayWhatIsLeft(desk, writeCells(desk, entries));
}

/** Writes what is typed into the whole selection it was typed over. */
export function fillSelection<Row extends GridRow>(desk: GridDesk<Row>): void {
  const { edit } = desk.state();
  const range = currentRange(desk);
  if (!edit || !range) return;
  endEdit(desk);
  if (cellCount(range) === 1) return;
  const entries = cellsOf(desk, range).map(({ row, column }) => ({ row, column, text: edit.text }));
  sayWhatIsLeft(desk, writeCells(desk, entries, [], edit.gesture));
}

export function toggleCells<Row extends GridRow>(desk: GridDesk<Row>): void {
  const active = activeCell(desk);
  const range = currentRange(desk);
  if (!active || !range || !mayWrite(desk, active)) return;
  const text = isTicked(active.column.text(active.row)) ? toggleTexts.off : toggleTexts.on;
  const cells = cellsOf(desk, range).filter(({ column }) => column.kind === 'toggle');
  writeCells(
    desk,
    cells.map(({ row, column }) => ({ row, column, text })),
  );
}

function sayWhatIsLeft<Row extends GridRow>(
  desk: GridDesk<Row>,
  { faults, readOnlyCount, keptCount }: WrittenTexts,
): void {
  const parts = [
    faults.length > 0 && `${faults.length} 格未能识别，已标红`,
    readOnlyCount > 0 && `${readOnlyCount} 格只读，已跳过`,
    keptCount > 0 && `${keptCount} 格不能为空，保留原值`,
  ].filter((part) => part !== false);
  if (parts.length > 0) desk.dispatch({ kind: 'say', message: { text: parts.join('；'), isWarning: true } });
}
