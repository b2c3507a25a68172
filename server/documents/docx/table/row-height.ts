import type { TableType } from '../../../../schemas/document/block.ts';
import { inlineText } from '../../../../schemas/document/inline.ts';
import { twips } from '../twips.ts';
import type { GridCell } from './cell-grid.ts';

/**
 * The most a row can take, in points: every character counted as wide as a Chinese one, a cell over several rows
 * shared out among them.
 */
export function rowHeight(cells: readonly GridCell[], widths: readonly number[], type: TableType): number {
  return Math.max(...cells.map((cell) => lines(cell, widths, type))) * type.lineHeight + 2 * type.paddingY;
}

function lines({ cell, column, columns }: GridCell, widths: readonly number[], type: TableType): number {
  const text = inlineText(cell.inlines);
  let width = -2 * twips(type.paddingX) - twips((cell.indent ?? 0) * type.fontSize);
  for (let at = column; at < column + columns; at += 1) width += widths[at] ?? 0;
  return linesOf(text, Math.max(1, Math.floor(width / twips(type.fontSize)))) / (cell.rowSpan ?? 1);
}

function linesOf(text: string, perLine: number): number {
  if (text.length <= perLine && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
