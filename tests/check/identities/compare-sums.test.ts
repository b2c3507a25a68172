import { expect, it } from 'vitest';
import { buildReport, line } from '../../support/report-builder.ts';
import { checkHere } from '../check-here.ts';

const rules = new Set(['expenditure-codes-add-up', 'expenditure-total-as-in-summary']);

const totals = (change: Parameters<typeof buildReport>[0]): readonly string[] =>
  checkHere(buildReport({ publication: { scopes: ['department'] }, ...change }))
    .findings.filter(({ rule }) => rules.has(rule))
    .map(({ rule, severity, message }) => `${rule} ${severity} ${/相差[\d.]+/.exec(message)?.[0]}`)
    .toSorted();

const totalOf = (text: string) => totals({ asPublished: { 'department/expenditure/total/total': text } });

it('warns where one figure is printed twice and its last place differs: rounding makes no two of it', () => {
  expect(totalOf('80.01')).toEqual([
    'expenditure-codes-add-up warning 相差0.01',
    'expenditure-total-as-in-summary warning 相差0.01',
  ]);
});

it('finds an error where it differs by more', () => {
  expect(totalOf('80.03')).toEqual([
    'expenditure-codes-add-up error 相差0.03',
    'expenditure-total-as-in-summary error 相差0.03',
  ]);
});

it('leaves what rounding makes of several parts, and a figure of fewer decimals', () => {
  const lines = [
    line('l1', { amount: '500049.00' }),
    line('l2', { amount: '300049.00', functionalClass: '2010350' }),
    line('l3', { amount: '300049.00', functionalClass: '2050101' }),
  ];
  expect(totals({ lines })).toEqual([]);
  expect(totalOf('80.0')).toEqual([]);
});
