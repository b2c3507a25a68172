import type { TableRow } from '../../../../schemas/document/block.ts';

/** Rows of a table with the heights they will take, in points. */
export interface MeasuredRows {
  readonly rows: readonly TableRow[];
  readonly headerCount: number;
  readonly heights: readonly number[];
  /** Height of the text area of the page. */
  readonly pageHeight: number;
}

/**
 * Which rows stay on the page of the next one. Rows that ask for it form a chain that goes overleaf as a whole. A chain
 * no page can hold would leave a hole and break all the same: of that only the last two rows stay together. Header rows
 * always stay, so that none stands at the foot of a page without a row of the body.
 */
export function keptRows({ rows, headerCount, heights, pageHeight }: MeasuredRows): boolean[] {
  const header = total(heights.slice(0, headerCount));
  const room = pageHeight * shareOfPage - header;
  const kept = rows.map((_, index) => index < headerCount && index < rows.length - 1);
  for (let start = headerCount; start < rows.length; start += 1) {
    const end = chainEnd(rows, start);
    const fits = total(heights.slice(start, end + 1)) <= room;
    kept.fill(true, fits ? start : Math.max(start, end - 1), end);
    start = end;
  }
  return kept;
}

/** The last row of the chain that begins at `start`: the first that does not ask, or the last of the table. */
function chainEnd(rows: readonly TableRow[], start: number): number {
  let end = start;
  while (end < rows.length - 1 && rows[end]?.keepWithNext) end += 1;
  return end;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The rest is for the heading above the table. */
const shareOfPage = 0.9;
