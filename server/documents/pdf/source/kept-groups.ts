import type { TableRow } from '../../../../schemas/document/block.ts';
import { mayBreak, rowHeight } from './row-height.ts';
import type { TableLayout } from './table-layout.ts';

/** A chain of rows higher than this part of the page is not held together as a whole: only its last rows are. */
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
    const first = firstThatFits(rows, columns, layout, start, end);
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

/** A row that may go on overleaf cannot be held whole, so nothing is chained to it. */
function firstThatFits(
  rows: readonly TableRow[],
  columns: readonly (readonly number[])[],
  layout: TableLayout,
  start: number,
  end: number,
): number {
  let height = 0;
  for (let index = end; index >= start; index--) {
    const row = rows[index] as TableRow;
    const cells = columns[index] ?? [];
    height += rowHeight(row, cells, layout);
    if (mayBreak(row, cells, layout) || height > tallGroup * layout.pageHeight)
      return Math.min(index + 1, end);
  }
  return start;
}
