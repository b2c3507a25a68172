import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { type Pack, packSchema } from '../../schemas/pack/pack.ts';
import { buildReport, economicLine, line } from '../support/report-builder.ts';
import { printedRows, scopeOf, shippedPacks } from '../support/shipped-packs.ts';

const files = [
  'summary',
  'income',
  'expenditure',
  'fiscal-summary',
  'general-expenditure',
  'government-fund',
  'state-capital',
  'general-basic',
  'three-public',
];

/** The nine tables of another province's form, in the frame of a shipped pack. */
const pack = foreignPack();

const entries: Partial<ReportInput> = {
  publication: { scopes: ['department'] },
  lines: [
    line('l1', { amount: '1234567.60' }),
    line('l2', { functionalClass: '2010302', category: 'projectExpenditure', amount: '80000.00' }),
    line('l3', { unit: 'u2', functionalClass: '2080505', amount: '300000.40' }),
    line('l4', { unit: 'u2', functionalClass: '2080505', source: 'serviceIncome', amount: '999.00' }),
    line('l5', {
      unit: 'u2',
      functionalClass: '2050205',
      category: 'projectExpenditure',
      source: 'otherIncome',
      amount: '1.00',
    }),
  ],
  economicLines: [
    economicLine('e1', { amount: '1000000.00' }),
    economicLine('e2', { economicClass: '30201', kind: 'publicCost', amount: '234567.60' }),
    economicLine('e3', { unit: 'u2', economicClass: '30207', kind: 'publicCost', amount: '300000.40' }),
    economicLine('e4', { unit: 'u2', source: 'serviceIncome', amount: '999.00' }),
  ],
  threePublic: {
    origin: 'entered',
    entries: [
      { id: 't1', unit: 'u1', item: 'reception', fund: 'generalPublicBudget', amount: '13500.00' },
      { id: 't2', unit: 'u1', item: 'vehiclePurchase', fund: 'generalPublicBudget', amount: '250000.00' },
      { id: 't3', unit: 'u1', item: 'vehicleOperation', fund: 'generalPublicBudget', amount: '215600.00' },
    ],
  },
};

test('收支总表 lists only the classes in use, numbered, beside rows that number themselves', () => {
  expect(table('summary')).toEqual([
    ['一、财政拨款收入', '1,614,568', '一、一般公共服务支出', '1,314,568'],
    ['1. 一般公共预算资金', '1,614,568', '二、教育支出', '1'],
    ['2. 政府性基金', '', '三、社会保障和就业支出', '300,999'],
    ['3. 国有资本经营预算', '', '', ''],
    ['二、事业收入', '999', '', ''],
    ['三、事业单位经营收入', '', '', ''],
    ['四、其他收入', '1', '', ''],
    ['收入总计', '1,615,568', '支出总计', '1,615,568'],
  ]);
});

test('收入总表 splits codes into three columns, prints 0, and has its total last', () => {
  expect(table('income')).toEqual([
    ['201', '', '', '一般公共服务支出', '1,314,568', '1,314,568', '0', '0', '0'],
    ['201', '03', '', '政府办公厅（室）及相关机构事务', '1,314,568', '1,314,568', '0', '0', '0'],
    ['201', '03', '01', '行政运行', '1,234,568', '1,234,568', '0', '0', '0'],
    ['201', '03', '02', '一般行政管理事务', '80,000', '80,000', '0', '0', '0'],
    ['205', '', '', '教育支出', '1', '0', '0', '0', '1'],
    ['205', '02', '', '普通教育', '1', '0', '0', '0', '1'],
    ['205', '02', '05', '高等教育', '1', '0', '0', '0', '1'],
    ['208', '', '', '社会保障和就业支出', '300,999', '300,000', '999', '0', '0'],
    ['208', '05', '', '行政事业单位养老支出', '300,999', '300,000', '999', '0', '0'],
    ['208', '05', '05', '机关事业单位基本养老保险缴费支出', '300,999', '300,000', '999', '0', '0'],
    ['', '', '', '合计', '1,615,568', '1,614,568', '999', '0', '1'],
  ]);
});

test('支出总表 and the table of a fund end in their totals', () => {
  expect(table('expenditure').at(-1)).toEqual(['', '', '', '合计', '1,615,568', '1,535,567', '80,001']);
  expect(table('generalExpenditure').at(-1)).toEqual([
    '',
    '',
    '',
    '合计',
    '1,614,568',
    '1,534,568',
    '80,000',
  ]);
});

test('财政拨款收支总表 leaves out a class that only own funds pay for', () => {
  expect(table('fiscalSummary')).toEqual([
    ['一、一般公共预算资金', '1,614,568', '一、一般公共服务支出', '1,314,568', '1,314,568', '', ''],
    ['二、政府性基金', '', '二、社会保障和就业支出', '300,000', '300,000', '', ''],
    ['三、国有资本经营预算', '', '', '', '', '', ''],
    ['收入总计', '1,614,568', '支出总计', '1,614,568', '1,614,568', '', ''],
  ]);
});

test('a fund without money prints its total row blank, and the note', () => {
  const { rows, notes } = scopeOf(derived(), 'department').tables.governmentFund ?? {};
  expect(rows?.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['', '', '', '合计', '', '', '']]);
  expect(notes).toEqual(['注：本部门2025年没有政府性基金预算财政拨款安排的预算，本表为空。']);
});

test('基本支出表 splits economic codes into two columns', () => {
  expect(table('generalBasic')).toEqual([
    ['301', '', '工资福利支出', '1,000,000', '1,000,000', '0'],
    ['301', '01', '基本工资', '1,000,000', '1,000,000', '0'],
    ['302', '', '商品和服务支出', '534,568', '0', '534,568'],
    ['302', '01', '办公费', '234,568', '0', '234,568'],
    ['302', '07', '邮电费', '300,000', '0', '300,000'],
    ['', '', '合计', '1,534,568', '1,000,000', '534,568'],
  ]);
});

test('三公 is one wide row with 机关运行经费, in 万元, no zeros at the end', () => {
  expect(table('threePublic')).toEqual([['47.91', '0', '1.35', '46.56', '25', '21.56', '23.46']]);
});

test('titles and column headers are as the form has them', () => {
  const { tables } = scopeOf(derived(), 'department');
  expect(tables.income?.title).toBe('2025年部门收入预算总表');
  expect(tables.income?.caption).toEqual({ left: '编制部门：示例市水文局', middle: '', right: '单位：元' });
  expect(
    tables.income?.header.map((row) =>
      row.map(({ text, colSpan = 1, rowSpan = 1 }) => [text, colSpan, rowSpan]),
    ),
  ).toEqual([
    [
      ['项目', 4, 1],
      ['收入预算', 5, 1],
    ],
    [
      ['功能分类科目编码', 3, 1],
      ['功能分类科目名称', 1, 2],
      ['合计', 1, 2],
      ['财政拨款收入', 1, 2],
      ['事业收入', 1, 2],
      ['事业单位经营收入', 1, 2],
      ['其他收入', 1, 2],
    ],
    [
      ['类', 1, 1],
      ['款', 1, 1],
      ['项', 1, 1],
    ],
  ]);
  expect(tables.threePublic?.header.map((row) => row.map(({ text }) => text))).toEqual([
    ['2025年“三公”经费预算数', '2025年机关运行经费预算数'],
    ['合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行费'],
    ['小计', '购置费', '运行费'],
  ]);
});

const derived = () => deriveReport(buildReport(entries), pack, shippedPacks.codeNames);

const table = (id: string) => printedRows(scopeOf(derived(), 'department'), id);

function foreignPack(): Pack {
  const tables = files.map((file) => {
    const url = new URL(`shanghai-on-paper/${file}.json`, import.meta.url);
    return JSON.parse(readFileSync(url, 'utf8'));
  });
  const frame = shippedPacks.all.find((loaded) => loaded.pack.id === 'hebei-2024')?.pack;
  return packSchema.parse({
    ...frame,
    id: 'shanghai-on-paper',
    name: '另一省市的版式',
    tables: Object.fromEntries(tables.map((spec) => [spec.id, spec])),
    officialTables: tables.map(({ id }) => id),
    forms: {},
    figures: {},
    changes: {},
  });
}
