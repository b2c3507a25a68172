import { refused } from '../refused.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';

/** A cell as the file has it. */
export interface RawCell {
  readonly text: string;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'on';
  /** Merged into the cell at its left, as very old files have it. */
  readonly joinsLeft: boolean;
}
export interface RawRow {
  readonly skipped: number;
  readonly cells: readonly RawCell[];
}

type OpenCell = { -readonly [K in keyof SourceCell]: SourceCell[K] };

const mostColumns = 256;

/** Resolves the merged cells of a table: each place of the grid holds the cell that covers it. */
export function tableGrid(rows: readonly RawRow[], place: string): SourceTable {
  const grid: (OpenCell | undefined)[][] = [];
  for (const [row, { skipped, cells }] of rows.entries()) {
    const line: (OpenCell | undefined)[] = Array.from({ length: Math.min(skipped, mostColumns) });
    for (const cell of cells) placeCell(cell, row, line, grid.at(-1), place);
    grid.push(line);
  }
  return { kind: 'table', place, grid };
}

function placeCell(
  { text, span, merge, joinsLeft }: RawCell,
  row: number,
  line: (OpenCell | undefined)[],
  above: readonly (OpenCell | undefined)[] | undefined,
  place: string,
): void {
  const column = line.length;
  if (column + span > mostColumns)
    throw refused(`${place}有超过 ${mostColumns} 列，不像公开报告，已停止读取`);
  const upper = merge === 'on' ? above?.[column] : undefined;
  const left = joinsLeft ? line.at(-1) : undefined;
  const cell: OpenCell = left ?? upper ?? { text, row, column, rowSpan: 1, colSpan: span };
  if (left) left.colSpan += span;
  else if (upper && upper.row + upper.rowSpan === row) upper.rowSpan += 1;
  for (let count = 0; count < span; count += 1) line.push(cell);
}
