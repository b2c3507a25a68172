import { expect, it } from 'vitest';
import { incomeByCodeCoversExpenditure as rule } from '../../../../schemas/check/rules/tables/income-by-code-covers-expenditure.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const publication = { scopes: ['department'] };

it('finds a code whose income is not what is spent on it', () => {
  const asPublished = { 'department/income/2010301/total': '45.00' };
  expect(foundBy(rule, buildReport({ publication, asPublished }))).toEqual([
    expect.stringMatching(/^error .*收入总表“2010301 行政运行”的“合计”为45.00万元.*相差5.00万元/),
  ]);
});

it('is silent where both agree', () => {
  expect(foundBy(rule, buildReport({ publication }))).toEqual([]);
});

it('cannot tell code by code where something is kept for the next year', () => {
  const closing = [
    { id: 'c1', unit: 'u1', functionalClass: '2010301', source: 'generalPublicBudget', amount: '10000.00' },
  ] as const;
  const [own] = checkHere(buildReport({ publication, closing: [...closing] }), [rule]).rules;
  expect(own).toMatchObject({ passed: 0, failed: 0 });
  expect(own?.notCheckable).toHaveLength(1);
});
