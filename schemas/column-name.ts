/** A for the first, AA for the twenty-seventh. */
export const columnName = (index: number): string =>
  `${index >= 26 ? columnName(Math.floor(index / 26) - 1) : ''}${String.fromCodePoint(65 + (index % 26))}`;
