import type { TableRow } from '../../../../schemas/document/block.ts';
import { keptChains } from '../../kept-chains.ts';
import { rowHeight } from './row-height.ts';
import type { TableLayout } from './table-layout.ts';

/** The cell beside a row that stays with no other. */
export const unkept = 'none-kept,';

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
  if (!rows.some((row, index) => index >= headerCount && index + 1 < rows.length && row.keepWithNext))
    return undefined;
  const heights = rows.map((row, index) => rowHeight(row, columns[index] ?? [], layout));
  const { pageHeight } = layout;
  const keepers = Array.from({ length: headerCount }, () => unkept);
  for (const { start, first, end } of keptChains({ rows, headerCount, heights, pageHeight })) {
    for (let row = start; row < first; row++) keepers.push(unkept);
    if (first === end) keepers.push(unkept);
    else keepers.push(`kept(${end - first + 1}),`, ...Array.from({ length: end - first }, () => ''));
  }
  return keepers;
}
