import { expect, it } from 'vitest';
import { codesStandUnderTheirParents as rule } from '../../../../schemas/check/rules/tables/codes-stand-under-their-parents.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const printing = (row: string, code: string) =>
  foundBy(
    rule,
    buildReport({
      publication: { scopes: ['department'] },
      asPublished: { [`department/expenditure/${row}/code`]: code },
    }),
  );

it('finds a code of a length that no level has', () => {
  expect(printing('2010301', '201030')).toEqual([
    'error 部门预算支出总表“201030 行政运行”的科目编码“201030”应为3、5、7位数字。',
  ]);
});

it('finds a code without its parent', () => {
  expect(printing('2010301', '2040301')).toEqual([
    'error 部门预算支出总表“2040301 行政运行”的科目编码“2040301”没有上级科目“204”。',
  ]);
});

it('finds a code printed twice', () => {
  expect(printing('2010350', '2010301')).toEqual([expect.stringContaining('“2010301”已在前面列过')]);
});

it('finds a 款 dropped above its 项', () => {
  expect(printing('20103', '')).toHaveLength(2);
});

it('takes the row above for the parent whose code is mistyped: one mend for all below it', () => {
  const report = buildReport({
    publication: { scopes: ['department'] },
    asPublished: { 'department/expenditure/20103/code': '20108' },
  });
  const { mends } = checkHere(report, [rule]);
  expect(mends.map(({ findings }) => findings.map(({ places: [place] }) => place))).toEqual([
    [
      { kind: 'cell', address: 'department/expenditure/20103/code' },
      { kind: 'cell', address: 'department/expenditure/20103/code' },
    ],
  ]);
  expect(mends[0]?.findings[0].mend).toContain('应为“20103”');
});

it('says nothing of codes in order', () => {
  expect(foundBy(rule, buildReport())).toEqual([]);
});
