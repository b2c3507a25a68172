import { expect, it } from 'vitest';
import { unitsAddUpToDepartment as rule } from '../../../../schemas/check/rules/tables/units-add-up-to-department.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

it('finds a unit whose figure the department does not have', () => {
  const asPublished = { 'u2/expenditure/2010350/total': '35.00' };
  expect(foundBy(rule, buildReport({ asPublished }))).toEqual([
    'error 部门预算支出总表“2010350 事业运行”的“合计”为30.00万元，示例市水文站单位预算支出总表“2010350 事业运行”的“合计”为35.00万元，相差5.00万元（应有：部门数＝所属各单位数之和（内部往来除外））。',
  ]);
});

it('is silent where the units add up', () => {
  expect(foundBy(rule, buildReport())).toEqual([]);
});

it('cannot tell where a unit is not published', () => {
  const { rules } = checkHere(buildReport({ publication: { scopes: ['department', 'u1'] } }), [rule]);
  expect(rules[0]).toMatchObject({ passed: 0, notCheckable: [{ missing: '没有公开全部所属单位的预算' }] });
});
