import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import {
  type ExportMapping,
  type ExportWish,
  exportFieldNames,
  type MappingDraft,
  neededFields,
} from '../../../schemas/api/workbook.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { columnName } from '../../documents/xlsx/column-name.ts';
import { guessed, notUnderstood, understood } from '../../import/protocol.ts';
import type { SourceRow, SourceSheet, SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import { plainTitle } from '../reading/plain-title.ts';
import { type RecognisedColumns, recognisedColumns } from './recognised-columns.ts';

export interface SuggestedMapping {
  /** As far as it can be made out; undefined where the workbook is empty. */
  readonly draft: MappingDraft | undefined;
  /** The draft, where it has all that is needed. */
  readonly mapping: ExportMapping | undefined;
  /** What the titles of the draft's row name. */
  readonly recognised: RecognisedColumns;
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
      protocol: [notUnderstood('', missingWords)],
    };
  const { sheet, row, recognised } = best;
  const columns =
    wish.columns ?? Object.fromEntries([...recognised].map(([field, [first]]) => [field, first]));
  const moneyUnit = wish.moneyUnit ?? unitOf(sheet, row, columns.amount);
  const draft = { sheet: sheet.name, header: row.number, columns, ...(moneyUnit ? { moneyUnit } : {}) };
  const hasAll = neededFields.every((field) => columns[field] !== undefined);
  const mapping = hasAll && moneyUnit ? { ...draft, moneyUnit } : undefined;
  return { draft, mapping, recognised, protocol: said() };

  function said(): readonly ProtocolEntry[] {
    const place = `工作表“${best?.sheet.name}”第 ${row.number} 行`;
    if (!hasAll) return [notUnderstood('', missingWords)];
    if (!moneyUnit) return [notUnderstood(place, '金额的列标题和表头都没有写明“元”或“万元”')];
    return wish.columns ? [] : choiceRemarks(place, row, recognised);
  }
}

const missingWords = `没有找到导出表：应有一行列标题，其中有${neededFields.map((field) => `“${exportFieldNames[field]}”`).join('')}`;

interface Titles {
  readonly sheet: SourceSheet;
  readonly row: SourceRow;
  readonly recognised: RecognisedColumns;
}

/** The row that names most fields; one that names all that is needed goes before one that does not. */
function bestTitles(sheets: readonly SourceSheet[], { sheet: name, header }: ExportWish): Titles | undefined {
  const candidates = sheets
    .filter((sheet) => name === undefined || sheet.name === name)
    .flatMap((sheet) =>
      rowsOf(sheet, header).map((row) => ({ sheet, row, recognised: recognisedColumns(row) })),
    );
  return candidates.reduce<Titles | undefined>(
    (best, own) => (!best || worthOf(own) > worthOf(best) ? own : best),
    undefined,
  );
}

function rowsOf({ rows }: SourceSheet, header: number | undefined): readonly SourceRow[] {
  if (header === undefined) return rows.filter(({ number }) => number <= mostRowsAbove);
  return [rows.find(({ number }) => number === header) ?? { number: header, cells: [] }];
}

function worthOf({ sheet, row, recognised }: Titles): number {
  const hasAll = neededFields.every((field) => recognised.has(field));
  const isLikely = !sheet.isHidden && row.cells.length > 2;
  return (hasAll ? 100 : 0) + recognised.size + (isLikely ? 0.5 : 0);
}

function choiceRemarks(
  place: string,
  row: SourceRow,
  recognised: RecognisedColumns,
): readonly ProtocolEntry[] {
  const titleAt = (column: number) =>
    `${row.cells.find((cell) => cell.column === column)?.text.trim() ?? ''}（${columnName(column)} 列）`;
  return [...recognised].map(([field, [first = 0, ...others]]) => {
    const choice = `${exportFieldNames[field]}：${titleAt(first)}`;
    return others.length === 0
      ? understood(place, choice)
      : guessed(place, `${choice}，没有用 ${others.map(titleAt).join('、')}`);
  });
}

function unitOf(sheet: SourceSheet, header: SourceRow, amount = -1): MoneyUnit | undefined {
  const title = plainTitle(header.cells.find(({ column }) => column === amount)?.text ?? '');
  const own = /[(/](?:单位)?(万元|元)\)?$/.exec(title)?.[1];
  const above = sheet.rows
    .filter(({ number }) => number < header.number)
    .flatMap(({ cells }) => cells.map(({ text }) => /单位(万元|元)/.exec(plainTitle(text))?.[1]))
    .find((unit) => unit !== undefined);
  return (own ?? above) as MoneyUnit | undefined;
}
