import type { TableCell, TableRow } from '../../../../schemas/document/block.ts';
import { inlineText } from '../../../../schemas/document/inline.ts';
import { breaksOver } from '../../kept-chains.ts';
import { lineCount } from './line-count.ts';
import type { TableLayout } from './table-layout.ts';

/** The height a row will take, in points, good enough to decide where a page may break. Cells that span rows do not count. */
export function rowHeight(row: TableRow, columns: readonly number[], layout: TableLayout): number {
  const lines = row.cells.map((cell, index) => cellLines(row, cell, columns[index] ?? 0, layout));
  return Math.max(1, ...lines) * layout.type.lineHeight + 2 * layout.type.paddingY;
}

/** Whether the row may go on overleaf. */
export function mayBreak(row: TableRow, columns: readonly number[], layout: TableLayout): boolean {
  return breaksOver(rowHeight(row, columns, layout), layout.pageHeight);
}

function cellLines(row: TableRow, cell: TableCell, column: number, layout: TableLayout): number {
  if ((cell.rowSpan ?? 1) > 1) return 1;
  const measure = layout.measure(row, cell, column);
  const lines = inlineText(cell.inlines).split(/\r\n|\r|\n/);
  return lines.reduce((sum, line) => sum + lineCount(line, measure), 0);
}
