import type { SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { type CoveredCells, placeKey } from '../reading/covered-cells.ts';

/** What stands over a column, from the top down: `资金来源`, `一般公共预算`. */
export interface ColumnTitle {
  readonly column: number;
  readonly parts: readonly string[];
  /** Whether its last part stands in the lowest row itself. */
  readonly isLow: boolean;
}

/** The titles of columns in so many rows down to the one given; an upper title stands over the columns it is merged over. */
export function columnTitles(
  { rows, merges }: SourceSheet,
  lowest: SourceRow,
  depth: number,
  covered: CoveredCells,
): readonly ColumnTitle[] {
  const top = lowest.number - depth + 1;
  const header = rows.filter(({ number }) => number >= top && number <= lowest.number);
  const texts = new Map(
    header.flatMap(({ number, cells }) =>
      cells
        .filter(({ text }) => text.trim() !== '')
        .map((cell) => [placeKey(number, cell.column), cell.text] as const),
    ),
  );
  const isMerged = new Set(merges.filter(({ left, right }) => left < right).map((merge) => merge.top));
  const columns = [...new Set(header.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  const filled = new Map<number, string>();
  return columns.map((column) => {
    const parts: string[] = [];
    let isLow = false;
    for (let number = top; number <= lowest.number; number += 1) {
      const text = textAt(number, column);
      if (text === undefined) continue;
      isLow = number === lowest.number;
      parts.push(text);
    }
    return { column, parts, isLow };
  });

  function textAt(number: number, column: number): string | undefined {
    const own = texts.get(placeKey(number, column));
    const isUpper = number < lowest.number;
    if (own !== undefined) {
      if (isUpper && hasBelow(number, column)) filled.set(number, own);
      else filled.delete(number);
      return own;
    }
    const place = covered.get(placeKey(number, column));
    if (place)
      return isUpper && place.row === number ? texts.get(placeKey(place.row, place.column)) : undefined;
    // Programs that write no merged cells leave the rest of an upper title blank.
    return isUpper && !isMerged.has(number) && hasBelow(number, column) ? filled.get(number) : undefined;
  }

  function hasBelow(number: number, column: number): boolean {
    return texts.has(placeKey(number + 1, column));
  }
}
