import type { Workbook, WorksheetCell } from '../../server/documents/xlsx/workbook.ts';
import { amount, functionalClass } from './ledger-rows.ts';

const titles = [
  '序号',
  '单位编码',
  '单位名称',
  '项目类别',
  '项目编码',
  '项目名称',
  '支出功能分类科目',
  '部门预算支出经济分类科目',
  '政府预算支出经济分类科目',
  '资金来源',
  '金额（元）',
];

/** What a budget system exports: codes with names, one row for each economic class of each project; no two rows alike. */
export const exportWorkbook = (rows: number): Workbook => ({
  title: '预算明细',
  sheets: [
    {
      name: '部门预算支出明细',
      columns: titles.map((title) => ({ title, width: 16 })),
      rows: Array.from({ length: rows }, (_, n) => ({ role: 'plain' as const, cells: cells(n) })),
    },
  ],
});

const cells = (n: number): readonly WorksheetCell[] => [
  ...[
    String(n + 1),
    '999001',
    '示例市综合事务局本级',
    '特定目标类',
    `13000${100 + (n % 73)}`,
    `第${(n % 73) + 1}项专项工作经费`,
    `${functionalClass(n)}-科目第${n}项支出`,
    `302${String(n % 29).padStart(2, '0')}-商品和服务支出`,
    '50201-办公经费',
    '一般公共预算资金',
  ].map((text): WorksheetCell => ({ kind: 'text', text })),
  { kind: 'number', value: amount(n), format: 'money' },
];
