import type { SheetShape } from '../../schemas/api/workbook.ts';
import type { SourceRow, SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import { mostRowsAbove } from './export/best-titles.ts';
import type { ColumnTitle } from './export/column-titles.ts';
import { shownText } from './reading/shown-text.ts';

/** Beyond these a workbook is shown in part: it is for telling columns apart, not for reading. */
const mostSheets = 12;
const mostColumns = 200;
const mostLetters = 40;
const rowsBelow = 6;

/** The first rows of each sheet, and those below the row of titles where it lies further down. */
export function sheetShapes(
  { sheets }: SourceWorkbook,
  mapped: { readonly sheet: string; readonly header: number } | undefined,
): SheetShape[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.map(({ name, rows }, index) => {
    const isMapped = name === mapped?.sheet;
    if (index >= mostSheets && !isMapped) return { name, rows: [] };
    const last = Math.max(mostRowsAbove, isMapped ? mapped.header : 0) + rowsBelow;
    const from = isMapped ? Math.max(1, mapped.header - mostRowsAbove) : 1;
    return { name, rows: rows.filter(({ number }) => number >= from && number <= last).map(shapeOf) };
  });
}

/** The titles of the columns, those above each other joined. */
export function shapeOfTitles(titles: readonly ColumnTitle[]): string[] {
  const known = new Map(titles.map(({ column, parts }) => [column, parts]));
  const count = Math.min(mostColumns, Math.max(0, ...titles.map(({ column }) => column + 1)));
  return Array.from({ length: count }, (_, column) => shortened((known.get(column) ?? []).join(' ')));
}

function shapeOf({ number, cells }: SourceRow): SheetShape['rows'][number] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell.column >= mostColumns) break;
    while (texts.length < cell.column) texts.push('');
    const shown = shownText(cell);
    texts.push(shortened('text' in shown ? shown.text : cell.text));
  }
  return { number, texts };
}

const shortened = (text: string): string => {
  const plain = text.trim();
  return plain.length > mostLetters ? `${plain.slice(0, mostLetters)}…` : plain;
};
