import { expect, it } from 'vitest';
import { fundsByCodeWithinExpenditure as rule } from '../../../../schemas/check/rules/tables/funds-by-code-within-expenditure.ts';
import { buildReport, line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const publication = { scopes: ['department'] };
const cell = 'department/expenditure/2010301/basicExpenditure';

it('finds fiscal money of a code that is not what is spent on it, where nothing else is spent', () => {
  expect(foundBy(rule, buildReport({ publication, asPublished: { [cell]: '60.00' } }))).toEqual([
    expect.stringMatching(/^error .*为60.00万元.*为50.00万元，相差10.00万元/),
  ]);
});

it('with other money only finds more fiscal money than is spent at all', () => {
  const lines = [line('l1'), line('l2', { amount: '100000.00', source: 'serviceIncome' })];
  const printing = (text: string) =>
    foundBy(rule, buildReport({ publication, lines, asPublished: { [cell]: text } }));
  expect(printing('60.00')).toEqual([]);
  expect(printing('40.00')).toEqual([expect.stringContaining('相差10.00万元')]);
});

it('is silent where they agree', () => {
  expect(foundBy(rule, buildReport({ publication }))).toEqual([]);
});
