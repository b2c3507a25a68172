import type { GridRow } from '../../../client/grid/grid-contract.ts';

/** A row of the page: texts by column. */
export interface Line extends GridRow {
  readonly texts: Readonly<Record<string, string>>;
}

const names = ['示例县示例局本级', '示例县示例中心', '示例县示例站'];
const codes = ['2010301', '2010302', '2080505'];

export const sampleLine = (index: number): Line => ({
  id: `r${index + 1}`,
  texts: {
    unit: names[index % names.length] ?? '',
    code: codes[index % codes.length] ?? '',
    category: index % 2 ? '项目支出' : '基本支出',
    carried: index % 4 === 3 ? '是' : '',
    amount: `${(index + 1) * 1234}.50`,
    remark: index % 3 === 0 ? '按上年执行数' : '',
  },
});

export const blankLine = (id: string): Line => ({ id, texts: {} });
