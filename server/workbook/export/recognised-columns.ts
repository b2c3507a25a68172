import { type ExportField, exportFields, type SplitCode, splitCodes } from '../../../schemas/api/workbook.ts';
import { plainTitle } from '../reading/plain-title.ts';
import type { ColumnTitle } from './column-titles.ts';

export type RecognisedColumns = ReadonlyMap<ExportField, readonly number[]>;

/** Titles of each field, the surest first; a code says more than a name beside it. */
const fieldTitles: Readonly<Record<ExportField, readonly RegExp[]>> = {
  unit: [/^(?:预算)?单位(?:代码|编码)$/, /^(?:预算)?单位$/, /^(?:预算)?单位名称$/],
  unitName: [/^(?:预算)?单位名称$/, /^(?:预算)?单位$/],
  projectKind: [/^项目(?:类别|类型)(?:名称)?$/, /^支出(?:类别|类型|性质)$/],
  functionalClass: [
    /功能.*(?:编码|代码|科目码)$/,
    /^(?:支出)?功能(?:分类)?(?:科目)?(?:\(项\))?$/,
    /功能.*科目/,
  ],
  functionalTop: [/功能.*\(?类\)?$/, /^\(?类\)?$/],
  functionalMiddle: [/功能.*\(?款\)?$/, /^\(?款\)?$/],
  functionalLast: [/功能.*\(?项\)?$/, /^\(?项\)?$/],
  economicClass: [
    /部门.*经济.*(?:编码|代码)$/,
    /^部门.*经济/,
    /^(?:支出)?经济(?:分类)?(?:科目)?(?:编码|代码)?(?:\(款\))?$/,
  ],
  economicTop: [/部门.*经济.*\(?类\)?$/, /^(?:支出)?经济.*\(?类\)?$/],
  economicLast: [/部门.*经济.*\(?款\)?$/, /^(?:支出)?经济.*\(?款\)?$/],
  governmentEconomicClass: [/政府.*经济.*(?:编码|代码)$/, /^政府.*经济/],
  governmentTop: [/政府.*经济.*\(?类\)?$/],
  governmentLast: [/政府.*经济.*\(?款\)?$/],
  project: [/^项目名称$/, /^项目$/],
  projectCode: [/^项目(?:编码|代码)$/],
  source: [/^资金(?:来源|性质)(?:名称)?$/, /^(?:收入|指标)?来源$/],
  amount: [
    /^金额/,
    /^(?:本年|年初)?预算(?:数|金额)/,
    /^(?:核定|批复|申报|下达)(?:数|金额)/,
    /^(?:资金来源|金额|预算数)?(?:合计|总计)/,
  ],
};

/** The columns that titles name a field by; of several of one field the surest kind. */
export function recognisedColumns(titles: readonly ColumnTitle[]): RecognisedColumns {
  const found = new Map<ExportField, readonly number[]>();
  for (const field of exportFields) {
    const columns = columnsOf(field, titles);
    if (columns.length > 0) found.set(field, columns);
  }
  if (found.get('unit')?.[0] === found.get('unitName')?.[0]) found.delete('unitName');
  for (const code of Object.keys(splitCodes) as SplitCode[]) settleCode(found, code, titles);
  return found;
}

function columnsOf(field: ExportField, titles: readonly ColumnTitle[]): readonly number[] {
  for (const form of fieldTitles[field]) {
    const own = titles.filter((title) => namesOf(title).some((name) => form.test(name)));
    if (own.length > 0) return own.map(({ column }) => column);
  }
  return [];
}

/** All parts together say most: 科目编码 may be of any classification. */
function namesOf({ parts }: ColumnTitle): readonly string[] {
  const last = parts.at(-1) ?? '';
  return [bareTitle(parts.map(plainTitle).join('')), bareTitle(last)];
}

/** A code stands whole in a column called a code, else in the columns of its parts where all of them are there. */
function settleCode(
  found: Map<ExportField, readonly number[]>,
  code: SplitCode,
  titles: readonly ColumnTitle[],
): void {
  const parts: readonly ExportField[] = splitCodes[code];
  const columns = parts.map((part) => found.get(part)?.[0]);
  const areThere = new Set(columns).size === parts.length && !columns.includes(undefined);
  const whole = titles.find(({ column }) => column === found.get(code)?.[0]);
  const isCode =
    whole !== undefined &&
    !columns.includes(whole.column) &&
    namesOf(whole).some((name) => fieldTitles[code][0]?.test(name));
  if (!areThere || isCode) for (const part of parts) found.delete(part);
  else found.delete(code);
}

/** A title without the unit of money behind it. */
const bareTitle = (text: string): string => plainTitle(text).replace(/[(/]?(?:单位)?(?:万元|元)\)?$/, '');
