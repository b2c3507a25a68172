import type { SourceCell } from '../source/source-document.ts';
import { plain } from './plain.ts';
import type { SourceRow } from './source-piece.ts';

/** The rows of a table and of its piece on the next page; a row that the end of the page cut in two is whole again. */
export function joinedRows(rows: readonly SourceRow[], more: readonly SourceRow[]): readonly SourceRow[] {
  const last = rows.at(-1);
  const [first, ...rest] = more;
  if (!last || !first || !isRestOf(first, last, rows)) return [...rows, ...more];
  return [...rows.slice(0, -1), whole(last, first), ...rest];
}

/**
 * Whether a row is the rest of the one before: words below words, the end of a code below its beginning, figures only where each
 * ends one that is cut above. Most of it is blank, or it has no number where the rows have; a first cell alone may as well be a row
 * without figures, unless every row has some, or the one before has a bracket open or words in every cell.
 */
function isRestOf(row: SourceRow, last: SourceRow, rows: readonly SourceRow[]): boolean {
  const places = row.cells.flatMap((cell, column) => (textOf(cell) === '' ? [] : [column]));
  if (isRestOfFigures(row, last, places)) return true;
  const isRest = (column: number) => goesOnFrom(textOf(last.cells[column]), textOf(row.cells[column]));
  if (places.length === 0 || !places.every(isRest)) return false;
  if (new Set(places.map((column) => row.cells[column])).size === 1 && places.includes(0))
    return (
      isInBrackets(textOf(last.cells[0]), textOf(row.cells[0])) || isFullOfWords(last) || haveAmounts(rows)
    );
  const isNumbered = isNumber(textOf(last.cells[0])) && !places.includes(0);
  return isNumbered || places.length * 2 < row.cells.length || textOf(row.cells[1]) === '';
}

/** Each figure ends one that is cut above it. */
const isRestOfFigures = (row: SourceRow, last: SourceRow, places: readonly number[]): boolean =>
  places.length > 0 &&
  places.every((column) => {
    const [before, text] = [textOf(last.cells[column]), textOf(row.cells[column])];
    return /^[\d,.]+$/.test(text) && !isWhole(before) && isWhole(before + text);
  });

/** An amount to the 分. */
const isWhole = (text: string): boolean => /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/.test(text);

const textOf = (cell: SourceCell | undefined): string => plain(cell?.text ?? '');
const isNumber = (text: string): boolean => /^\d{1,4}$/.test(text);
const isFigure = (text: string): boolean => /^-?[\d,]+(?:\.\d+)?%?$/.test(text);

const goesOnFrom = (before: string, text: string): boolean =>
  isFigure(text)
    ? /^[A-Z]\d+$/.test(before) && /^\d+$/.test(text)
    : before !== '' && !isFigure(before) && !/^(?:[一二三四五六七八九十]+|\d+)、|^其中/.test(text);

const isInBrackets = (before: string, text: string): boolean =>
  /^\(/.test(text) || before.split('(').length > before.split(')').length;

const hasAmount = ({ cells }: SourceRow): boolean =>
  cells.some((cell) => /^-?[\d,]+\.\d\d$/.test(textOf(cell)));

const isFullOfWords = (row: SourceRow): boolean =>
  row.cells.every((cell) => textOf(cell) !== '') && !hasAmount(row);

/** Every row from the first with an amount on has one. */
function haveAmounts(rows: readonly SourceRow[]): boolean {
  const first = rows.findIndex(hasAmount);
  return first >= 0 && rows.length - first > 1 && rows.slice(first).every(hasAmount);
}

/**
 * A row of a header and the one on the next page: a text below another of the same width is its rest, any other stands in a row
 * of its own. A row with figures is none of a header.
 */
export function joinedHeader(last: SourceRow, row: SourceRow): readonly SourceRow[] {
  if (row.cells.some((cell) => /\d\.\d|^\d+$/.test(textOf(cell)))) return [last, row];
  const isRest = row.cells.map(
    (cell, column) =>
      textOf(cell) !== '' &&
      textOf(last.cells[column]) !== '' &&
      widthAt(row, column) === widthAt(last, column),
  );
  const above = whole(last, { ...row, cells: row.cells.map((cell, at) => (isRest[at] ? cell : undefined)) });
  const below = row.cells.map((cell, at) => (isRest[at] ? above.cells[at] : cell));
  const hasOwn = row.cells.some((cell, at) => textOf(cell) !== '' && !isRest[at]);
  return hasOwn ? [above, { ...row, cells: below }] : [above];
}

const widthAt = ({ cells }: SourceRow, column: number): string =>
  cells.map((cell, at) => (cell !== undefined && cell === cells[column] ? at : '')).join();

/** Two rows as one, cell by cell. */
export function whole(last: SourceRow, rest: SourceRow): SourceRow {
  const made = new Map<SourceCell, SourceCell>();
  return {
    ...last,
    cells: last.cells.map((cell, column) => {
      const more = rest.cells[column]?.text ?? '';
      if (!cell || more === '') return cell;
      const own = made.get(cell) ?? { ...cell, text: cell.text + more };
      made.set(cell, own);
      return own;
    }),
  };
}
