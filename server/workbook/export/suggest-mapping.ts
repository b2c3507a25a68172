import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import {
  type ExportMapping,
  type ExportWish,
  exportFieldNames,
  type MappingDraft,
  missingFields,
  neededFields,
} from '../../../schemas/api/workbook.ts';
import { notUnderstood } from '../../import/protocol.ts';
import type { SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import { bestTitles } from './best-titles.ts';
import { choiceRemarks } from './choice-remarks.ts';
import type { ColumnTitle } from './column-titles.ts';
import { moneyUnitOf } from './money-unit-of.ts';
import type { RecognisedColumns } from './recognised-columns.ts';

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
  const said = (): readonly ProtocolEntry[] => {
    const place = `工作表“${sheet.name}”第 ${row.number} 行`;
    if (!hasAll) return [notUnderstood('', missingWords)];
    if (!moneyUnit) return [notUnderstood(place, '金额的列标题和表头都没有写明“元”或“万元”，或各列不同')];
    return wish.columns ? [] : choiceRemarks(place, best);
  };
  return { draft, mapping, recognised, titles, protocol: said() };
}

const missingWords = `没有找到导出表：应有一行列标题，其中有${neededFields.map((field) => `“${exportFieldNames[field]}”`).join('')}，或以各资金来源为列`;
