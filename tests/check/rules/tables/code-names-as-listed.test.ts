import { expect, it } from 'vitest';
import { codeNamesAsListed as rule } from '../../../../schemas/check/rules/tables/code-names-as-listed.ts';
import { buildReport, line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const printing = (row: string, name: string) =>
  foundBy(
    rule,
    buildReport({
      publication: { scopes: ['department'] },
      asPublished: { [`department/expenditure/${row}/name`]: name },
    }),
  );

it('finds the name of another code', () => {
  expect(printing('2010301', '事业运行')).toEqual([
    'warning 部门预算支出总表科目2010301印作“事业运行”，政府收支分类科目中2010301是“行政运行”。',
  ]);
});

it('finds a digit that leads from a listed code to one that no list has', () => {
  const report = buildReport({
    publication: { scopes: ['department'] },
    asPublished: { 'department/generalBasic/30201/code': '30249' },
  });
  expect(foundBy(rule, report)).toEqual([
    'warning 部门预算一般公共预算财政拨款基本支出表科目30249印作“办公费”，政府收支分类科目中没有30249，“办公费”是30201。',
  ]);
});

it.each([['政府办公厅(室)及相关机构事务'], ['政府办公厅（室） 及相关机构事务']])(
  'takes the width of brackets and spaces for no other name: %s',
  (name) => expect(printing('20103', name)).toEqual([]),
);

it('says nothing of a code that no list has', () => {
  const lines = [line('l1', { functionalClass: '2010377' })];
  const codeNames = [{ list: 'functionalClass' as const, code: '2010377', name: '本地自设科目' }];
  expect(foundBy(rule, buildReport({ lines, codeNames, economicLines: [] }))).toEqual([]);
});
