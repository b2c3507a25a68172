import type { GridOption } from '../../../client/grid/grid-contract.ts';

/** As many codes as the longest list in use has. */
export const codeOptions: readonly GridOption[] = [
  {
    value: '2010301',
    label: '行政运行',
    search: 'xzyx',
    path: '一般公共服务支出 / 政府办公厅（室）及相关机构事务',
  },
  {
    value: '2010302',
    label: '一般行政管理事务',
    search: 'ybxzglsw',
    path: '一般公共服务支出 / 政府办公厅（室）及相关机构事务',
  },
  { value: '2010601', label: '行政运行', search: 'xzyx', path: '一般公共服务支出 / 财政事务' },
  {
    value: '2080505',
    label: '机关事业单位基本养老保险缴费支出',
    search: 'jgsydwjbylbxjfzc',
    path: '社会保障和就业支出 / 行政事业单位养老支出',
  },
  ...Array.from({ length: 4297 }, (_, index) => ({
    value: String(3_000_000 + index),
    label: `示例科目${index}`,
    search: `slkm${index}`,
    path: '示例类 / 示例款',
  })),
];
