/** The cell of the first address is the sum of the others: `table/row/column` within one scope. */
export interface Equation {
  readonly whole: string;
  readonly parts: readonly string[];
}

export const equation = (whole: string, parts: readonly string[]): Equation => ({ whole, parts });

/** Whole and parts, each in another column of the same row. */
export const acrossRow = (table: string, row: string, whole: string, parts: readonly string[]): Equation =>
  equation(
    `${table}/${row}/${whole}`,
    parts.map((part) => `${table}/${row}/${part}`),
  );

/** Whole and parts, each in another row of the same column. */
export const downColumn = (
  table: string,
  column: string,
  whole: string,
  parts: readonly string[],
): Equation =>
  equation(
    `${table}/${whole}/${column}`,
    parts.map((part) => `${table}/${part}/${column}`),
  );
