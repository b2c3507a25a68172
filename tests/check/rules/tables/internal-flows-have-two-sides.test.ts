import { expect, it } from 'vitest';
import { internalFlowsHaveTwoSides as rule } from '../../../../schemas/check/rules/tables/internal-flows-have-two-sides.ts';
import { buildReport, line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const given = line('l1', { amount: '50000.00', category: 'subsidyToAffiliates', counterparty: 'u2' });
const received = (amount: string, from = 'u1') =>
  line('l2', { unit: 'u2', amount, source: 'superiorSubsidy', counterparty: from });

it.each([
  ['that nobody received', [given]],
  ['that nobody gave', [received('50000.00')]],
  ['of two amounts', [given, received('40000.00')]],
])('finds a flow %s', (_, lines) => {
  const found = foundBy(rule, buildReport({ lines }));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((own) => own.startsWith('error '))).toBe(true);
});

it('is silent where both sides agree, and where nothing flows', () => {
  expect(foundBy(rule, buildReport({ lines: [given, received('50000.00')] }))).toEqual([]);
  expect(foundBy(rule, buildReport())).toEqual([]);
});
