import { expect, it } from 'vitest';
import { reportHasFigures as rule } from '../../../../schemas/check/rules/tables/report-has-figures.ts';
import { buildReport, line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

it('finds a department, and warns of a unit, that prints no amount at all', () => {
  expect(foundBy(rule, buildReport({ lines: [], economicLines: [] }))).toEqual([
    expect.stringMatching(/^error “示例市水文局”的\d+张预算表没有一个金额/),
    expect.stringMatching(/^warning “示例市水文局本级”/),
    expect.stringMatching(/^warning “示例市水文站”/),
  ]);
});

it('finds zeros to be no amounts', () => {
  const report = buildReport({
    publication: { scopes: ['department'] },
    lines: [line('l1', { amount: '0.00' })],
    economicLines: [],
  });
  expect(foundBy(rule, report)).toHaveLength(1);
});

it('is silent where one amount is printed', () => {
  expect(foundBy(rule, buildReport())).toEqual([]);
});
