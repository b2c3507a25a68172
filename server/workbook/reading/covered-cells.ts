import { refused } from '../../import/refused.ts';
import type { SourceSheet } from '../../import/xlsx/source-workbook.ts';

/** Cells covered by a merged one, with the cell that shows there. */
export type CoveredCells = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

export const placeKey = (row: number, column: number): string => `${row}:${column}`;

const mostCovered = 200_000;

/** Only in rows that hold anything: a merged column down to the last row covers nothing there. */
export function coveredCells({ name, rows, merges }: SourceSheet): CoveredCells {
  const last = rows.at(-1)?.number ?? 0;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  const covered = new Map<string, { readonly row: number; readonly column: number }>();
  let left = mostCovered;
  for (const { top, left: first, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, last); row += 1)
      for (let column = first; column <= Math.min(right, widest); column += 1) {
        left -= 1;
        if (left < 0) throw refused(`工作表“${name}”的合并单元格过多，请取消合并后再导入`);
        if (row !== top || column !== first) covered.set(placeKey(row, column), { row: top, column: first });
      }
  return covered;
}
