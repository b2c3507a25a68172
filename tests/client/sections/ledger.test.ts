import { expect, test } from 'vitest';
import { everyLine, hiddenLines } from '../../../client/sections/ledger/filter-lines.ts';
import { ledgerTotals } from '../../../client/sections/ledger/ledger-totals.ts';
import { lineColumns } from '../../../client/sections/ledger/line-columns.ts';
import { lineRules } from '../../../client/sections/ledger/line-rules.ts';
import { newLine } from '../../../client/sections/ledger/new-line.ts';
import { toggledCode, withholdableCodes } from '../../../client/sections/ledger/withholdable-codes.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import { buildReport, line, project, reportInput } from '../../support/report-builder.ts';

const { units, projects, lines } = parseWorkingReport(reportInput({ projects: [project('p1')] }));
type Line = WorkingReport['lines'][number];
const full: Line = {
  ...(lines[0] as Line),
  carryOver: true,
  project: 'p1',
  counterparty: 'u2',
};
const context = {
  units,
  projects,
  moneyUnit: '万元' as const,
  options: async () => [],
  nameOf: (code: string) => (code === '2010301' ? '行政运行' : undefined),
};
const columns = lineColumns(context);

test('units and counterparties are asked for only where there are several', () => {
  const keys = (count: number) =>
    lineColumns({ ...context, units: units.slice(0, count) }).map(({ key }) => key);
  expect(keys(2)).toContain('counterparty');
  expect(keys(1)).toEqual(['functionalClass', 'category', 'source', 'carryOver', 'amount', 'project']);
});

test.each(columns.map((column) => [column.key, column] as const))(
  '%s reads back what it shows',
  (key, column) => {
    for (const row of [lines[0] as Line, full, newLine('n', units)]) {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      expect(column.parse(column.text(row), row)).toEqual({ value });
    }
  },
);

test('a code is shown with its name, and noted where it has none', () => {
  const column = columns.find(({ key }) => key === 'functionalClass');
  const shown = (row: (typeof lines)[number]) => [
    column?.display?.(row),
    column?.notice?.(row) !== undefined,
  ];
  expect(lines.map(shown)).toEqual([
    ['2010301 行政运行', false],
    ['2010350', true],
  ]);
});

test('a new line is of the only unit, and takes over what the one above it says', () => {
  expect(newLine('n', units).unit).toBe('');
  expect(newLine('n', units.slice(0, 1)).unit).toBe('u1');
  const taken = lineRules.inherit?.(newLine('n', units), lines[1]);
  expect(taken).toMatchObject({ id: 'n', unit: 'u2', category: 'basicExpenditure', amount: '' });
});

test('a line that is given a project is 项目支出, unless it says otherwise', () => {
  const blank = newLine('n', units);
  expect(lineRules.assign(blank, 'project', 'p1').category).toBe('projectExpenditure');
  const stated = { ...blank, category: 'basicExpenditure' as const };
  expect(lineRules.assign(stated, 'project', 'p1').category).toBe('basicExpenditure');
  expect(lineRules.assign(blank, 'project', undefined).category).toBe('');
});

test('lines are hidden when a filter is chosen', () => {
  expect(hiddenLines(lines, everyLine)).toEqual(new Set());
  expect(hiddenLines(lines, { ...everyLine, unit: 'u1' })).toEqual(new Set(['l2']));
  expect(hiddenLines(lines, { ...everyLine, unit: 'u1', source: 'otherIncome' })).toEqual(
    new Set(['l1', 'l2']),
  );
});

test('income and spending add up to the same, with what is carried over and what is kept', () => {
  const totals = ledgerTotals(
    buildReport({
      lines: [
        line('l1', { amount: '500.00' }),
        line('l2', { amount: '70.00', carryOver: true, category: 'projectExpenditure' }),
        line('l3', { amount: '30.00', source: 'otherIncome' }),
      ],
      closing: [{ id: 'c1', unit: 'u1', functionalClass: '2010301', source: 'otherIncome', amount: '5.00' }],
    }),
  );
  expect(totals).toEqual({
    income: [
      ['generalPublicBudget', '500.00'],
      ['otherIncome', '35.00'],
    ],
    incomeSum: '535.00',
    carryOver: '70.00',
    spending: [
      ['basicExpenditure', '530.00'],
      ['projectExpenditure', '70.00'],
    ],
    spendingSum: '600.00',
    closing: '5.00',
    total: '605.00',
  });
});

test('what one unit gives another counts once', () => {
  const totals = ledgerTotals(
    buildReport({
      lines: [
        line('l1', { amount: '100.00', category: 'subsidyToAffiliates', counterparty: 'u2' }),
        line('l2', { unit: 'u2', amount: '100.00', source: 'superiorSubsidy', counterparty: 'u1' }),
      ],
      economicLines: [],
    }),
  );
  expect([totals.total, totals.income]).toEqual(['100.00', [['generalPublicBudget', '100.00']]]);
});

test('款 and 项 in use can be withheld, and what is withheld can be printed again', () => {
  expect(withholdableCodes(['2010301', ''], ['2080505'])).toEqual(['20103', '2010301', '2080505']);
  expect(toggledCode(['20103'], '2010301')).toEqual(['20103', '2010301']);
  expect(toggledCode(['20103'], '20103')).toEqual([]);
});
