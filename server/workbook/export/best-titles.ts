import { type ExportWish, missingFields } from '../../../schemas/api/workbook.ts';
import type { SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { type CoveredCells, coveredCells } from '../reading/covered-cells.ts';
import { type AmountsBySource, amountsBySource, moneyColumns } from './amounts-by-source.ts';
import { type ColumnTitle, columnTitles } from './column-titles.ts';
import { type RecognisedColumns, recognisedColumns } from './recognised-columns.ts';

/** Rows that may be the one of titles. */
export const mostRowsAbove = 20;

/** Titles of a sheet, and what they say of its columns. */
export interface ExportTitles extends AmountsBySource {
  readonly sheet: SourceSheet;
  /** The lowest row of titles. */
  readonly row: SourceRow;
  readonly titles: readonly ColumnTitle[];
  readonly recognised: RecognisedColumns;
}

/** The rows that name most fields; those that name all that is needed go before those that do not. */
export function bestTitles(
  sheets: readonly SourceSheet[],
  { sheet: name, header }: ExportWish,
): ExportTitles | undefined {
  const candidates = sheets
    .filter((sheet) => name === undefined || sheet.name === name)
    .flatMap((sheet) => {
      const covered = coveredCells(sheet);
      return rowsOf(sheet, header).flatMap((row) => titlesAt(sheet, row, covered));
    });
  return candidates.reduce<ExportTitles | undefined>(
    (best, own) => (!best || worthOf(own) > worthOf(best) ? own : best),
    undefined,
  );
}

/** Titles may stand in one row, or in two or three below each other. */
const mostTitleRows = 3;

function titlesAt(sheet: SourceSheet, row: SourceRow, covered: CoveredCells): readonly ExportTitles[] {
  return Array.from({ length: Math.min(mostTitleRows, row.number) }, (_, index) => {
    const titles = columnTitles(sheet, row, index + 1, covered);
    const recognised = recognisedColumns(titles);
    const claimed = new Set([...recognised.values()].flat());
    const money = moneyColumns(sheet, row.number);
    const own = recognised.has('source') ? noAmounts : amountsBySource(titles, claimed, money);
    return { sheet, row, titles, recognised, ...own };
  }).filter((titles, index) => index === 0 || usesLowest(titles));
}

const noAmounts: AmountsBySource = { amounts: [], subtotals: [] };

/** A row below the titles gives none: not the first row of figures. */
function usesLowest({ titles, recognised, amounts }: ExportTitles): boolean {
  const used = new Set([...recognised.values()].map(([first]) => first));
  for (const { column } of amounts) used.add(column);
  return titles.filter(({ column, isLow }) => isLow && used.has(column)).length > 1;
}

function rowsOf({ rows }: SourceSheet, header: number | undefined): readonly SourceRow[] {
  if (header === undefined) return rows.filter(({ number }) => number <= mostRowsAbove);
  return [rows.find(({ number }) => number === header) ?? { number: header, cells: [] }];
}

function worthOf({ sheet, row, recognised, amounts }: ExportTitles): number {
  const hasAll = missingFields(Object.fromEntries(recognised), amounts).length === 0;
  const isLikely = !sheet.isHidden && row.cells.length > 2;
  return (hasAll ? 100 : 0) + recognised.size + amounts.length + (isLikely ? 0.5 : 0);
}
