import { expect, test } from 'vitest';
import { allocations } from '../../../client/sections/economic/allocations.ts';
import { economicRules } from '../../../client/sections/economic/economic-rules.ts';
import { newEconomicLine } from '../../../client/sections/economic/new-economic-line.ts';
import { restOfRow } from '../../../client/sections/economic/rest-of-row.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { economicLine, line, project, reportInput } from '../../support/report-builder.ts';

const report = parseWorkingReport(
  reportInput({
    projects: [project('p1')],
    lines: [
      line('l1', { amount: '100.00' }),
      line('l2', { amount: '50.00', category: 'projectExpenditure', project: 'p1' }),
      line('l3', { amount: '20.00', unit: 'u2' }),
    ],
    economicLines: [
      economicLine('e1', { amount: '60.00' }),
      economicLine('e2', { amount: '25.00', unit: 'u2' }),
      economicLine('e3', { amount: '50.00', project: 'p1' }),
    ],
  }),
);
const rows = allocations(report);
const [first, second, ofProject] = report.economicLines;

test('基本支出 is allocated by unit and source; projects are another matter', () => {
  const source = 'generalPublicBudget';
  expect(rows).toEqual([
    { unit: 'u1', source, budget: '100.00', allocated: '60.00', left: '40.00' },
    { unit: 'u2', source, budget: '20.00', allocated: '25.00', left: '-5.00' },
  ]);
});

test('a source that has no 基本支出 in the ledger is shown with what is allocated', () => {
  expect(allocations({ ...report, lines: [] }).map(({ left }) => left)).toEqual(['-60.00', '-25.00']);
});

test('a row takes what is left, or gives what is too much', () => {
  expect(restOfRow(first, rows)).toBe('100.00');
  expect(restOfRow(second, rows)).toBe('20.00');
  expect(first && restOfRow({ ...first, amount: '' }, rows)).toBe('40.00');
});

test('there is nothing to take for a project, for no row, and where all is allocated', () => {
  expect(restOfRow(ofProject, rows)).toBeUndefined();
  expect(restOfRow(undefined, rows)).toBeUndefined();
  const done = allocations({ ...report, lines: [line('l1', { amount: '60.00' })] as typeof report.lines });
  expect(restOfRow(first, done)).toBeUndefined();
});

test('a new line goes on with the unit, source, kind and project of the one above it', () => {
  expect(economicRules.inherit?.(newEconomicLine('n', report.units), ofProject)).toEqual({
    id: 'n',
    unit: 'u1',
    source: 'generalPublicBudget',
    economicClass: '',
    kind: 'personnelCost',
    amount: '',
    project: 'p1',
  });
});
