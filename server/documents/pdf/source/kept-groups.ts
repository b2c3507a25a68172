import type { TableRow } from '../../../../schemas/document/block.ts';
import { mayBreak, rowHeight } from './row-height.ts';
import type { TableLayout } from './table-layout.ts';

/** A chain of rows and the header above it may take this part of the page; the rest is for the heading of the table. */
const tallGroup = 0.92;

/**
 * Typst knows no rows that stay together but those an unbreakable cell spans. So a table with such rows gets a last column
 * of no width, and in it a cell across each row and the one it stays with. Nothing when no row asks for it.
 */
export function keptGroups(
  rows: readonly TableRow[],
  headerCount: number,
  columns: readonly (readonly number[])[],
  layout: TableLayout,
): readonly string[] | undefined {
  const isKept = rows.map(
    (row, index) => index >= headerCount && index + 1 < rows.length && row.keepWithNext,
  );
  if (!isKept.includes(true)) return undefined;
  const keepers: string[] = [];
  while (keepers.length < rows.length) {
    const start = keepers.length;
    const end = chainEnd(isKept, start);
    const first = firstKept(rows, headerCount, columns, layout, { start, end });
    for (let row = start; row < first; row++) keepers.push('none-kept,');
    if (first === end) keepers.push('none-kept,');
    else keepers.push(`kept(${end - first + 1}),`, ...Array.from({ length: end - first }, () => ''));
  }
  return keepers;
}

function chainEnd(isKept: readonly (boolean | undefined)[], start: number): number {
  let end = start;
  while (isKept[end]) end++;
  return end;
}

/** A chain that no page holds, or with a row that may go on overleaf, keeps only its last two rows together. */
function firstKept(
  rows: readonly TableRow[],
  headerCount: number,
  columns: readonly (readonly number[])[],
  layout: TableLayout,
  chain: { readonly start: number; readonly end: number },
): number {
  const heightOf = (index: number) => rowHeight(rows[index] as TableRow, columns[index] ?? [], layout);
  const breaks = (index: number) => mayBreak(rows[index] as TableRow, columns[index] ?? [], layout);
  const { start, end } = chain;
  const chained = range(start, end + 1);
  const height = [...range(0, headerCount), ...chained].reduce((sum, index) => sum + heightOf(index), 0);
  if (height <= tallGroup * layout.pageHeight && !chained.some(breaks)) return start;
  return range(Math.max(start, end - 1), end + 1).some(breaks) ? end : Math.max(start, end - 1);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
