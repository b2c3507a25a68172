import { type ExportField, exportFields } from '../../../schemas/api/workbook.ts';
import type { SourceRow } from '../../import/xlsx/source-workbook.ts';
import { plainTitle } from '../reading/plain-title.ts';

export type RecognisedColumns = ReadonlyMap<ExportField, readonly number[]>;

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

/** The columns of a row of titles that name a field; of several of one field the surest kind. */
export function recognisedColumns({ cells }: SourceRow): RecognisedColumns {
  const found = new Map<ExportField, readonly number[]>();
  for (const field of exportFields)
    for (const title of titles[field]) {
      const columns = cells.filter(({ text }) => title.test(bare(text))).map(({ column }) => column);
      if (columns.length === 0 || found.has(field)) continue;
      found.set(field, columns);
    }
  if (found.get('unit')?.[0] === found.get('unitName')?.[0]) found.delete('unitName');
  return found;
}

const bare = (text: string): string => plainTitle(text).replace(/[(/]?(?:单位)?(?:万元|元)\)?$/, '');
