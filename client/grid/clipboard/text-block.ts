/** The texts of a block of cells, row by row; every row is as long as the longest. */
export type TextBlock = readonly (readonly string[])[];

/** Fills up short rows, so that the block is a rectangle. */
export function textBlock(rows: readonly (readonly string[])[]): TextBlock {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => (row.length === width ? row : [...row, ...blanks(width - row.length)]));
}

const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => '');
