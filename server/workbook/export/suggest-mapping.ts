import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { columnName } from '../../documents/xlsx/column-name.ts';
import { guessed, notUnderstood, understood } from '../../import/protocol.ts';
import type { SourceRow, SourceSheet, SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import { plainTitle } from '../reading/plain-title.ts';
import { type ExportField, type ExportMapping, exportFieldNames, neededFields } from './export-mapping.ts';

export interface SuggestedMapping {
  /** Undefined where no sheet has titles for what is needed. */
  readonly mapping: ExportMapping | undefined;
  readonly protocol: readonly ProtocolEntry[];
}

/** Titles of each field, the surest first; a code says more than a name beside it. */
const titles: Readonly<Record<ExportField, readonly RegExp[]>> = {
  unit: [/^(?:预算)?单位(?:代码|编码)$/, /^(?:预算)?单位$/, /^(?:预算)?单位名称$/],
  unitName: [/^(?:预算)?单位名称$/, /^(?:预算)?单位$/],
  projectKind: [/^项目(?:类别|类型)(?:名称)?$/, /^支出(?:类别|类型|性质)$/],
  functionalClass: [
    /功能.*(?:编码|代码|科目码)$/,
    /^(?:支出)?功能(?:分类)?(?:科目)?(?:\(项\))?$/,
    /功能.*科目/,
  ],
  economicClass: [
    /部门.*经济.*(?:编码|代码)$/,
    /^部门.*经济/,
    /^(?:支出)?经济(?:分类)?(?:科目)?(?:编码|代码)?(?:\(款\))?$/,
  ],
  governmentEconomicClass: [/政府.*经济.*(?:编码|代码)$/, /^政府.*经济/],
  project: [/^项目名称$/, /^项目$/],
  projectCode: [/^项目(?:编码|代码)$/],
  source: [/^资金(?:来源|性质)(?:名称)?$/, /^(?:收入|指标)?来源$/],
  amount: [
    /^金额/,
    /^(?:本年|年初)?预算(?:数|金额)/,
    /^(?:核定|批复|申报|下达)(?:数|金额)/,
    /^(?:合计|总计)/,
  ],
};
const fields = Object.keys(titles) as readonly ExportField[];
const mostRowsAbove = 20;

/** The sheet, row of titles and columns an export most likely has; every choice is told. */
export function suggestMapping({ sheets }: SourceWorkbook): SuggestedMapping {
  const candidates = sheets.flatMap((sheet) =>
    sheet.rows
      .filter(({ number }) => number <= mostRowsAbove)
      .map((row) => ({ sheet, row, columns: columnsOf(row) })),
  );
  const best = candidates
    .filter(({ columns }) => neededFields.every((field) => columns.has(field)))
    .reduce<(typeof candidates)[number] | undefined>(
      (most, own) => (own.columns.size > (most?.columns.size ?? 0) ? own : most),
      undefined,
    );
  if (!best) return { mapping: undefined, protocol: [notUnderstood('', missingWords)] };
  return mappingOf(best.sheet, best.row, best.columns);
}

const missingWords = `没有找到导出表：应有一行列标题，其中有${neededFields.map((field) => `“${exportFieldNames[field]}”`).join('')}`;

/** Of several columns of one field the surest; the others are told. */
function columnsOf({ cells }: SourceRow): ReadonlyMap<ExportField, readonly number[]> {
  const found = new Map<ExportField, readonly number[]>();
  for (const field of fields)
    for (const title of titles[field]) {
      const columns = cells.filter(({ text }) => title.test(bare(text))).map(({ column }) => column);
      if (columns.length === 0 || found.has(field)) continue;
      found.set(field, columns);
    }
  if (found.get('unit')?.[0] === found.get('unitName')?.[0]) found.delete('unitName');
  return found;
}

const bare = (text: string): string => plainTitle(text).replace(/[(/]?(?:单位)?(?:万元|元)\)?$/, '');

function mappingOf(
  sheet: SourceSheet,
  row: SourceRow,
  columns: ReadonlyMap<ExportField, readonly number[]>,
): SuggestedMapping {
  const titleAt = (column: number) =>
    `${row.cells.find((cell) => cell.column === column)?.text.trim() ?? ''}（${columnName(column)} 列）`;
  const place = `工作表“${sheet.name}”第 ${row.number} 行`;
  const moneyUnit = unitOf(sheet, row, columns.get('amount')?.[0]);
  if (moneyUnit === undefined)
    return {
      mapping: undefined,
      protocol: [notUnderstood(place, '金额的列标题和表头都没有写明“元”或“万元”')],
    };
  const chosen = [...columns].map(([field, [first = 0, ...others]]) => ({ field, first, others }));
  return {
    mapping: {
      sheet: sheet.name,
      header: row.number,
      columns: Object.fromEntries(chosen.map(({ field, first }) => [field, first])),
      moneyUnit,
    },
    protocol: chosen.map(({ field, first, others }) =>
      others.length === 0
        ? understood(place, `${exportFieldNames[field]}：${titleAt(first)}`)
        : guessed(
            place,
            `${exportFieldNames[field]}：${titleAt(first)}，没有用 ${others.map(titleAt).join('、')}`,
          ),
    ),
  };
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
