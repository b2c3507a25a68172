import type { SourceCell } from '../source/source-document.ts';
import { type Caption, captionOf, isCaptionText } from './caption.ts';
import type { HeaderVocabulary } from './header-vocabulary.ts';
import { otherYears } from './other-years.ts';
import { plain } from './plain.ts';
import { rowWords } from './row-words.ts';
import { type SourcePiece, type SourceRow, textsOf } from './source-piece.ts';

/** A table taken apart: what stands over its columns, and its rows. */
export interface TableShape {
  readonly piece: SourcePiece;
  /** Titles it may have: those that stand in the table itself, then those above it, the nearest first. */
  readonly titles: readonly string[];
  readonly caption: Caption;
  readonly columns: readonly ShapeColumn[];
  readonly rows: readonly SourceRow[];
}

/** Columns of the grid under one header. */
export interface ShapeColumn {
  /** Header texts from the top down, plain. */
  readonly path: readonly string[];
  readonly at: readonly number[];
  /** The same as printed, with their years. */
  readonly title: string;
  /** Of an earlier year beside this one, or a comparison with it: no figure of this budget. */
  readonly isOfOtherYear: boolean;
}

const mostCaptionRows = 5;

/** Finds the header of a table: the first rows made of words that packs put over columns. */
export function tableShape(piece: SourcePiece, vocabulary: HeaderVocabulary): TableShape {
  const { rows, above } = piece;
  const start = rows.slice(0, mostCaptionRows).findIndex((row) => isHeaderRow(row, vocabulary));
  const first = start < 0 ? captionRows(rows) : start;
  const length =
    start < 0 ? 0 : rows.slice(start).findIndex((row) => !isHeaderRow(row, vocabulary) && !isNumberRow(row));
  const end = start < 0 ? first : length < 0 ? rows.length : start + length;
  const captionTexts = rows.slice(0, first).flatMap(textsOf);
  const header = rows.slice(first, end);
  return {
    piece,
    titles: [...captionTexts, ...above].filter((text) => !isCaptionText(text)),
    caption: captionOf([...above.filter(isCaptionText).toReversed(), ...captionTexts]),
    columns: columnsOf(header, rows.slice(end)),
    rows: rows.slice(end).filter((row) => !isRepeated(row, header)),
  };
}

const captionRows = (rows: readonly SourceRow[]): number =>
  rows.slice(0, mostCaptionRows).findLastIndex((row) => textsOf(row).some(isCaptionText)) + 1;

/** 一、 stands before the labels of rows, never over columns. */
const ordinal = /^[一二三四五六七八九十]+、/;
const amount = /^-?[\d,]+\.\d+$/;

export function isHeaderRow(row: SourceRow, vocabulary: HeaderVocabulary): boolean {
  const texts = textsOf(row).map(plain);
  if (texts.length === 0 || texts.some((text) => amount.test(text))) return false;
  if (/^\d+$/.test(texts[0] ?? '') || texts.some((text) => ordinal.test(text) || /^\d{1,3}$/.test(text)))
    return false;
  if (texts.length === 1 && (row.cells.length > 2 || /^(?:合计|总计|项目)$/.test(texts[0] ?? '')))
    return false;
  if (isNumberRow(row)) return false;
  const across = texts.filter((text) => rowWords.some(([, is]) => is.test(text))).length;
  const over = texts.filter((text) => vocabulary(text)).length;
  return over * 2 >= texts.length || (across >= 3 && across * 2 >= texts.length);
}

/** 栏次: nothing but numbers that count on, or letters for the columns of words. */
export function isNumberRow(row: SourceRow): boolean {
  const texts = textsOf(row).map(plain);
  const rest = texts.filter((text) => !/^(?:栏次|[甲乙丙丁A-Z])$/.test(text));
  const numbers = rest.map((text) => Number(/^(\d{1,2})(?:=.*)?$/.exec(text)?.[1]));
  const counted = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return (
    texts.length > 1 &&
    (rest.length > 1 || rest.length < texts.length) &&
    counted &&
    numbers.every(Number.isInteger)
  );
}

/** A header printed again on the next page. */
function isRepeated(row: SourceRow, header: readonly SourceRow[]): boolean {
  const own = textsOf(row).map(plain).join('|');
  return own !== '' && header.some((line) => textsOf(line).map(plain).join('|') === own);
}

function columnsOf(header: readonly SourceRow[], rows: readonly SourceRow[]): readonly ShapeColumn[] {
  const titled = header.filter((row) => !isNumberRow(row));
  const width = Math.max(0, ...[...header, ...rows].map(({ cells }) => cells.length));
  const columns: { path: readonly string[]; at: number[]; cells: readonly (SourceCell | undefined)[] }[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = titled.map((row) => row.cells[column]);
    const last = columns.at(-1);
    if (
      last &&
      titled.length > 0 &&
      cells.every((cell, index) => cell !== undefined && cell === last.cells[index])
    )
      last.at.push(column);
    else columns.push({ path: pathOf(cells), at: [column], cells });
  }
  const printed = columns.map(({ cells }) => textsIn(cells));
  const ofOtherYear = otherYears(printed);
  return columns.map(({ path, at }, index) => ({
    path,
    at,
    title: printed[index]?.join('/') || '（无表头）',
    isOfOtherYear: ofOtherYear[index] ?? false,
  }));
}

const textsIn = (cells: readonly (SourceCell | undefined)[]): readonly string[] =>
  [...new Set(cells)].map((cell) => plain(cell?.text ?? '')).filter((text) => text !== '');

const pathOf = (cells: readonly (SourceCell | undefined)[]): readonly string[] =>
  textsIn(cells)
    .map((text) => text.replace(/^(?:\d{4}年度?|本年度?(?=预算数|数$))/, ''))
    .filter((text) => text !== '');
