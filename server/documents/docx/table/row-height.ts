import type { TableType } from '../../../../schemas/document/block.ts';
import { inlineText } from '../../../../schemas/document/inline.ts';
import { filledLines } from '../../filled-lines.ts';
import { nominalAdvance } from '../../nominal-advance.ts';
import { twips } from '../twips.ts';
import type { GridCell } from './cell-grid.ts';

/** The height a row will take, in points, near enough to tell where a page may break; a cell over several rows is shared out among them. */
export function rowHeight(cells: readonly GridCell[], widths: readonly number[], type: TableType): number {
  return Math.max(1, ...cells.map((cell) => lines(cell, widths, type))) * type.lineHeight + 2 * type.paddingY;
}

function lines({ cell, column, columns }: GridCell, widths: readonly number[], type: TableType): number {
  let width = -2 * twips(type.paddingX) - twips((cell.indent ?? 0) * type.fontSize);
  for (let at = column; at < column + columns; at += 1) width += widths[at] ?? 0;
  const em = Math.max(1, width / twips(type.fontSize));
  return linesOf(inlineText(cell.inlines), em) / (cell.rowSpan ?? 1);
}

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .reduce((sum, line) => sum + filledLines(line, { width, advance: nominalAdvance }), 0);
}
