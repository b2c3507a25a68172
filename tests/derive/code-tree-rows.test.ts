import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { buildReport, line } from '../support/report-builder.ts';
import { deriveShipped, printedRows, scopeOf } from '../support/shipped-packs.ts';

const rows = (change: Partial<ReportInput>) =>
  printedRows(
    scopeOf(deriveShipped(buildReport({ economicLines: [], ...change })), 'department'),
    'expenditure',
  ).map((cells) => cells.slice(1, 4));

describe('a tree of codes', () => {
  test('lists each code in use below its parents, in the order of the codes', () => {
    const lines = [
      line('l1', { functionalClass: '2210201', amount: '10000.00' }),
      line('l2', { functionalClass: '2010302', amount: '20000.00' }),
      line('l3', { functionalClass: '2010301', amount: '30000.00' }),
    ];
    expect(rows({ lines })).toEqual([
      ['', '合计', '6.00'],
      ['201', '一般公共服务支出', '5.00'],
      ['20103', '政府办公厅（室）及相关机构事务', '5.00'],
      ['2010301', '行政运行', '3.00'],
      ['2010302', '一般行政管理事务', '2.00'],
      ['221', '住房保障支出', '1.00'],
      ['22102', '住房改革支出', '1.00'],
      ['2210201', '住房公积金', '1.00'],
    ]);
  });

  test('keeps the row of lines that balance out, with all of their entries', () => {
    const lines = [
      line('l1', { functionalClass: '2010301', amount: '30000.00' }),
      line('l2', { functionalClass: '2010301', amount: '-30000.00' }),
      line('l3', { functionalClass: '2010301', amount: '0.00' }),
    ];
    const table = scopeOf(deriveShipped(buildReport({ economicLines: [], lines })), 'department').tables
      .expenditure;
    const row = table?.rows.find(({ key }) => key === '2010301');
    expect(row?.cells.at(-1)).toMatchObject({ amount: '0.00' });
    expect(row?.cells.find(({ entries }) => entries.length > 0)?.entries).toEqual(['lines/l1', 'lines/l2']);
  });

  test('leaves out a withheld 项; its money stays above', () => {
    const lines = [
      line('l1', { functionalClass: '2010301', amount: '30000.00' }),
      line('l2', { functionalClass: '2010302', amount: '20000.00' }),
    ];
    expect(rows({ lines, undisclosedCodes: ['2010302'] })).toEqual([
      ['', '合计', '5.00'],
      ['201', '一般公共服务支出', '5.00'],
      ['20103', '政府办公厅（室）及相关机构事务', '5.00'],
      ['2010301', '行政运行', '3.00'],
    ]);
  });

  test('leaves out a withheld 款 with all below it', () => {
    expect(rows({ lines: [line('l1')], undisclosedCodes: ['20103'] })).toEqual([
      ['', '合计', '50.00'],
      ['201', '一般公共服务支出', '50.00'],
    ]);
  });

  test('takes the report’s own name for a code before the list’s, and asks for one no list has', () => {
    const codeNames = [{ list: 'functionalClass' as const, code: '201', name: '自取的名称' }];
    const lines = [line('l1', { functionalClass: '2019898', amount: '10000.00' })];
    expect(rows({ lines, codeNames })).toEqual([
      ['', '合计', '1.00'],
      ['201', '自取的名称', '1.00'],
      ['20198', '【待补充：科目名称】', '1.00'],
      ['2019898', '【待补充：科目名称】', '1.00'],
    ]);
  });

  test('has no row for an entry of nothing, and no rows at all without entries', () => {
    expect(rows({ lines: [line('l1', { amount: '0.00' })] })).toEqual([]);
    expect(rows({ lines: [] })).toEqual([]);
  });

  test('keeps a code whose lines cancel out', () => {
    const lines = [line('l1', { amount: '10000.00' }), line('l2', { amount: '-10000.00' })];
    expect(rows({ lines }).at(-1)).toEqual(['2010301', '行政运行', '']);
  });
});

test('money of a class the fixed rows have no place for is a problem', () => {
  const report = buildReport({ lines: [line('l1', { functionalClass: '2980101' })], economicLines: [] });
  expect(deriveShipped(report).problems).toContainEqual({
    where: '收支明细第1条（lines[0].functionalClass）',
    message: '功能分类“类” 298 在《预算收支总表》的固定行中没有位置：请核对科目编码',
  });
});
