import { describe, expect, test } from 'vitest';
import { chineseNumber } from '../../schemas/derive/table/chinese-number.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { buildReport } from '../support/report-builder.ts';
import { deriveShipped, printedRows, scopeOf } from '../support/shipped-packs.ts';

const table = (id: string, change: Partial<ReportInput> = {}) =>
  scopeOf(deriveShipped(buildReport(change)), 'department').tables[id];

const labels = (id: string, change: Partial<ReportInput> = {}) =>
  printedRows(scopeOf(deriveShipped(buildReport(change)), 'department'), id).map(([, label]) => label);

describe('三公 prints the rows the report chooses', () => {
  const nine = [
    '合计',
    '“三公”经费小计',
    '一、因公出国（境）费',
    '其中：教学科研人员因公出国（境）费',
    '其他因公出国（境）费',
    '二、公务用车购置及运维费',
    '其中：公务用车购置费',
    '公务用车运行维护费',
    '三、公务接待费',
  ];
  test.each([
    ['9', nine],
    ['11', [...nine, '四、会议费', '五、培训费']],
    ['13', [...nine, '四、会议费', '其中：省属高校业务性会议费', '其他会议费', '五、培训费']],
  ])('%s of them', (threePublicRows, expected) => {
    expect(labels('threePublic', { options: { threePublicRows } })).toEqual(expected);
  });

  test('and its total takes 会议费 and 培训费 in only where they are printed', () => {
    const threePublic = {
      origin: 'entered' as const,
      entries: [
        {
          id: 't1',
          unit: 'u1',
          item: 'reception' as const,
          fund: 'generalPublicBudget' as const,
          amount: '20000.00',
        },
        {
          id: 't2',
          unit: 'u1',
          item: 'training' as const,
          fund: 'generalPublicBudget' as const,
          amount: '30000.00',
        },
      ],
    };
    const totals = ['9', '11', '13'].map((threePublicRows) =>
      printedRows(
        scopeOf(deriveShipped(buildReport({ threePublic, options: { threePublicRows } })), 'department'),
        'threePublic',
      )
        .slice(0, 2)
        .map((row) => row[2]),
    );
    expect(totals).toEqual([
      ['2.00', '2.00'],
      ['5.00', '2.00'],
      ['5.00', '2.00'],
    ]);
  });
});

test('a table without entries keeps its fixed rows and says so in a note', () => {
  const empty = table('threePublic');
  expect(empty?.rows).toHaveLength(9);
  expect(empty?.notes).toEqual(['注：无财政拨款“三公”经费预算，空表列示。']);
});

test('a table of assets without entries has no rows', () => {
  expect(table('assets')?.rows).toEqual([]);
});

test('panels side by side are numbered each for itself, the shorter filled up with blanks', () => {
  const rows = printedRows(scopeOf(deriveShipped(buildReport()), 'department'), 'summary');
  expect(rows[4]?.slice(0, 4)).toEqual(['5', '五、单位资金', '', '五、教育支出']);
  expect(rows[5]?.slice(0, 4)).toEqual(['6', '', '', '六、科学技术支出']);
  expect(rows[30]?.slice(0, 4)).toEqual(['31', '', '', '三十一、人行科目']);
  expect(rows[31]).toEqual(['32', '本年收入合计', '80.00', '本年支出合计', '80.00']);
});

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [31, '三十一'],
  [99, '九十九'],
])('%i is %s', (value, words) => {
  expect(chineseNumber(value)).toBe(words);
});
