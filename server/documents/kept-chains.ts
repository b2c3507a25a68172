/** Rows of a table with the heights they will take, in points. */
export interface MeasuredRows {
  readonly rows: readonly { readonly keepWithNext?: boolean }[];
  readonly headerCount: number;
  readonly heights: readonly number[];
  /** Height of the text area of the page. */
  readonly pageHeight: number;
}

/** A row, or several of which each asks to stay with the next, from `start` to `end`; the rows from `first` on do stay together. */
export interface RowChain {
  readonly start: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Which rows of the body stay on one page. A chain that no page can hold would leave a hole and break all the same, and
 * so would one with a row that goes on overleaf: of such a chain only the last two rows stay together.
 */
export function keptChains(measured: MeasuredRows): readonly RowChain[] {
  const { rows, headerCount } = measured;
  const chains: RowChain[] = [];
  for (let start = headerCount; start < rows.length; start = (chains.at(-1)?.end ?? start) + 1) {
    const end = chainEnd(rows, start);
    chains.push({ start, first: firstKept(measured, start, end), end });
  }
  return chains;
}

/** The last row of the chain that begins at `start`: the first that does not ask, or the last of the table. */
function chainEnd(rows: MeasuredRows['rows'], start: number): number {
  let end = start;
  while (end < rows.length - 1 && rows[end]?.keepWithNext) end += 1;
  return end;
}

function firstKept({ heights, headerCount, pageHeight }: MeasuredRows, start: number, end: number): number {
  const chain = heights.slice(start, end + 1);
  const height = total(heights.slice(0, headerCount)) + total(chain);
  if (height <= pageHeight * wholeShare && !chain.some((row) => breaksOver(row, pageHeight))) return start;
  const first = Math.max(start, end - 1);
  return heights.slice(first, end + 1).some((row) => breaksOver(row, pageHeight)) ? end : first;
}

/** A row of figures stays whole. A taller one may break: kept whole it leaves a hole, and one taller than the page vanishes. */
export function breaksOver(height: number, pageHeight: number): boolean {
  return height > pageHeight * largestUnbrokenShare;
}

const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** The rest of the page is for the headings above the table. */
const wholeShare = 0.9;
const largestUnbrokenShare = 0.2;
