import type { CellRange } from './source-workbook.ts';

/** `B12` as a column from 0 and a row from 1; undefined where it is no reference. */
export function cellPlace(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(match[2]) };
}

export function cellRange(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
