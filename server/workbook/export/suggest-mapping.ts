import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import {
  type ExportMapping,
  type ExportWish,
  exportFieldNames,
  type MappingDraft,
  missingFields,
  neededFields,
} from '../../../schemas/api/workbook.ts';
import { columnName } from '../../../schemas/column-name.ts';
import { termNames } from '../../../schemas/model/term-names.ts';
import { guessed, notUnderstood, understood } from '../../import/protocol.ts';
import type { SourceRow, SourceSheet, SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import { type CoveredCells, coveredCells } from '../reading/covered-cells.ts';
import { type AmountsBySource, amountsBySource, moneyColumns } from './amounts-by-source.ts';
import { type ColumnTitle, columnTitles } from './column-titles.ts';
import { moneyUnitOf } from './money-unit-of.ts';
import { type RecognisedColumns, recognisedColumns } from './recognised-columns.ts';

export interface SuggestedMapping {
  /** As far as it can be made out; undefined where the workbook is empty. */
  readonly draft: MappingDraft | undefined;
  /** The draft, where it has all that is needed. */
  readonly mapping: ExportMapping | undefined;
  /** What the titles of the draft's row name. */
  readonly recognised: RecognisedColumns;
  readonly titles: readonly ColumnTitle[];
  readonly protocol: readonly ProtocolEntry[];
}

/** Rows that may be the one of titles. */
export const mostRowsAbove = 20;

/** The sheet, row of titles and columns an export most likely has, but for what is wished; every choice is told. */
export function suggestMapping({ sheets }: SourceWorkbook, wish: ExportWish = {}): SuggestedMapping {
  const best = bestTitles(sheets, wish);
  if (!best)
    return {
      draft: undefined,
      mapping: undefined,
      recognised: new Map(),
      titles: [],
      protocol: [notUnderstood('', missingWords)],
    };
  const { sheet, row, recognised, titles } = best;
  const columns =
    wish.columns ?? Object.fromEntries([...recognised].map(([field, [first]]) => [field, first]));
  const amounts = columns.source === undefined ? (wish.amounts ?? best.amounts) : [];
  const money = amounts.length > 0 ? amounts.map(({ column }) => column) : [columns.amount ?? -1];
  const moneyUnit = wish.moneyUnit ?? moneyUnitOf(sheet, row, titles, money) ?? wish.moneyUnitElse;
  const draft = {
    sheet: sheet.name,
    header: row.number,
    columns,
    ...(amounts.length > 0 ? { amounts: [...amounts] } : {}),
    ...(wish.units ? { units: wish.units } : {}),
    ...(moneyUnit ? { moneyUnit } : {}),
  };
  const hasAll = missingFields(columns, amounts).length === 0;
  const mapping = hasAll && moneyUnit ? { ...draft, moneyUnit } : undefined;
  return { draft, mapping, recognised, titles, protocol: said() };

  function said(): readonly ProtocolEntry[] {
    const place = `工作表“${best?.sheet.name}”第 ${row.number} 行`;
    if (!hasAll) return [notUnderstood('', missingWords)];
    if (!moneyUnit) return [notUnderstood(place, '金额的列标题和表头都没有写明“元”或“万元”，或各列不同')];
    return wish.columns ? [] : choiceRemarks(place, best as Titles);
  }
}

const missingWords = `没有找到导出表：应有一行列标题，其中有${neededFields.map((field) => `“${exportFieldNames[field]}”`).join('')}，或以各资金来源为列`;

interface Titles extends AmountsBySource {
  readonly sheet: SourceSheet;
  /** The lowest row of titles. */
  readonly row: SourceRow;
  readonly titles: readonly ColumnTitle[];
  readonly recognised: RecognisedColumns;
}

/** The rows that name most fields; those that name all that is needed go before those that do not. */
function bestTitles(sheets: readonly SourceSheet[], { sheet: name, header }: ExportWish): Titles | undefined {
  const candidates = sheets
    .filter((sheet) => name === undefined || sheet.name === name)
    .flatMap((sheet) => {
      const covered = coveredCells(sheet);
      return rowsOf(sheet, header).flatMap((row) => titlesAt(sheet, row, covered));
    });
  return candidates.reduce<Titles | undefined>(
    (best, own) => (!best || worthOf(own) > worthOf(best) ? own : best),
    undefined,
  );
}

/** Titles may stand in one row, or in two or three below each other. */
const mostTitleRows = 3;

function titlesAt(sheet: SourceSheet, row: SourceRow, covered: CoveredCells): readonly Titles[] {
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
function usesLowest({ titles, recognised, amounts }: Titles): boolean {
  const used = new Set([...recognised.values()].map(([first]) => first));
  for (const { column } of amounts) used.add(column);
  return titles.filter(({ column, isLow }) => isLow && used.has(column)).length > 1;
}

function rowsOf({ rows }: SourceSheet, header: number | undefined): readonly SourceRow[] {
  if (header === undefined) return rows.filter(({ number }) => number <= mostRowsAbove);
  return [rows.find(({ number }) => number === header) ?? { number: header, cells: [] }];
}

function worthOf({ sheet, row, recognised, amounts }: Titles): number {
  const hasAll = missingFields(Object.fromEntries(recognised), amounts).length === 0;
  const isLikely = !sheet.isHidden && row.cells.length > 2;
  return (hasAll ? 100 : 0) + recognised.size + amounts.length + (isLikely ? 0.5 : 0);
}

function choiceRemarks(
  place: string,
  { titles, recognised, amounts, subtotals }: Titles,
): readonly ProtocolEntry[] {
  const titleAt = (column: number) => {
    const parts = titles.find((title) => title.column === column)?.parts ?? [];
    return `${parts.map((part) => part.trim()).join(' ')}（${columnName(column)} 列）`;
  };
  const list = (columns: readonly number[]) => columns.map(titleAt).join('、');
  const used = new Set([...recognised.values()].map(([first]) => first));
  for (const column of [...amounts.map((own) => own.column), ...subtotals]) used.add(column);
  const unused = titles.map(({ column }) => column).filter((column) => !used.has(column));
  return [
    ...[...recognised].map(([field, [first = 0, ...others]]) => {
      const choice = `${exportFieldNames[field]}：${titleAt(first)}`;
      return others.length === 0
        ? understood(place, choice)
        : guessed(place, `${choice}，没有用 ${list(others)}`);
    }),
    ...amounts.map(({ column, source, carryOver }) =>
      source === ''
        ? notUnderstood(place, `分不清是哪一种资金来源，有金额的行不能读取：${titleAt(column)}`)
        : understood(
            place,
            `金额（${termNames[source]}${carryOver ? '，上年结转' : ''}）：${titleAt(column)}`,
          ),
    ),
    ...(subtotals.length > 0 ? [guessed(place, `是其他列的合计或其中数，没有读取：${list(subtotals)}`)] : []),
    ...(unused.length > 0 ? [understood(place, `没有用到的列：${list(unused)}`)] : []),
  ];
}
