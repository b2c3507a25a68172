import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { fenOf } from '../support/fen.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { deriveShipped } from '../support/shipped-packs.ts';
import { asPrinted, exactly, type ValueAt } from './sums/read-cells.ts';

const funds = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

/** Cells that are the same in the department as in its units together. */
const addedUp = [
  ...['carryOver', 'fiscal', 'fiscalSpecialAccount', 'serviceIncome', 'businessIncome', 'otherIncome'].map(
    (column) => `income/total/${column}`,
  ),
  ...['basicExpenditure', 'projectExpenditure', 'businessExpenditure'].map((c) => `expenditure/total/${c}`),
  ...['total', ...funds].map((fund) => `fiscalSummary/expenditureTotal/${fund}`),
  ...funds.flatMap((fund) => [
    `fiscalSummary/${fund}/incomeAmount`,
    `fiscalSummary/${fund}CarryOver/incomeAmount`,
  ]),
  'summary/carryOver/incomeAmount',
  'summary/closing/expenditureAmount',
  'procurement/total/total',
  'assets/total/value',
];

type Flow = 'subsidyToAffiliates' | 'remittanceToSuperior';

/** Cells the department shows less the flows between its units. */
const lessFlows: Readonly<Record<string, readonly Flow[]>> = {
  'income/total/superiorSubsidy': ['subsidyToAffiliates'],
  'income/total/affiliateRemittance': ['remittanceToSuperior'],
  'expenditure/total/subsidyToAffiliates': ['subsidyToAffiliates'],
  'expenditure/total/remittanceToSuperior': ['remittanceToSuperior'],
  'income/total/total': ['subsidyToAffiliates', 'remittanceToSuperior'],
  'summary/incomeTotal/incomeAmount': ['subsidyToAffiliates', 'remittanceToSuperior'],
  'summary/expenditureTotal/expenditureAmount': ['subsidyToAffiliates', 'remittanceToSuperior'],
  'expenditure/total/total': ['subsidyToAffiliates', 'remittanceToSuperior'],
};

test.each(['before rounding', 'as printed, balanced'])(
  'the department is its units added up, less the flows between them: %s',
  (how) => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const isPrinted = how !== 'before rounding';
        const { scopes } = deriveShipped({ ...report, rounding: isPrinted ? 'balanced' : 'independent' });
        const [department, ...units] = scopes.map(isPrinted ? asPrinted : exactly);
        const flows = flowsOf(report, isPrinted);
        const expected = [
          ...addedUp.map((cell) => [cell, inAll(units, cell)]),
          ...(report.threePublic.origin === 'drawn' ? [] : [enteredThreePublic(units)]),
          ...Object.entries(lessFlows).map(([cell, kinds]) => [
            cell,
            inAll(units, cell) - kinds.reduce((total, kind) => total + flows[kind], 0),
          ]),
        ];
        expect(expected.map(([cell]) => [cell, department?.(String(cell))])).toEqual(expected);
      }),
      reportRuns,
    );
  },
);

test('a department of one unit prints what the unit prints', () => {
  fc.assert(
    fc.property(
      reportArbitrary.filter(({ units }) => units.length === 1),
      (report) => {
        const [department, unit] = deriveShipped(report).scopes.map(figuresOf);
        expect(department).toEqual(unit);
      },
    ),
    { ...reportRuns, numRuns: 15 },
  );
});

/** 三公 as entered; drawn, it takes in what units pay from 财政拨款 of another unit. */
const enteredThreePublic = (units: readonly ValueAt[]) =>
  ['threePublic/total/total', inAll(units, 'threePublic/total/total')] as const;

const inAll = (units: readonly ValueAt[], cell: string): number =>
  units.reduce((total, at) => total + at(cell), 0);

/** What the units give each other; printed, each flow is rounded as one. */
function flowsOf({ lines }: Report, isPrinted: boolean): Readonly<Record<Flow, number>> {
  const flows = new Map<string, number>();
  for (const { unit, counterparty, category, amount } of lines) {
    if (counterparty === undefined || !isFlow(category)) continue;
    const flow = `${category}/${unit}/${counterparty}`;
    flows.set(flow, (flows.get(flow) ?? 0) + fenOf(amount));
  }
  const totalOf = (kind: Flow) =>
    [...flows]
      .filter(([flow]) => flow.startsWith(kind))
      .reduce((total, [, fen]) => total + (isPrinted ? Math.round(fen / 10_000) * 10_000 : fen), 0);
  return {
    subsidyToAffiliates: totalOf('subsidyToAffiliates'),
    remittanceToSuperior: totalOf('remittanceToSuperior'),
  };
}

const isFlow = (category: string): category is Flow =>
  category === 'subsidyToAffiliates' || category === 'remittanceToSuperior';

const figuresOf = ({ tables }: DerivedScope) =>
  Object.values(tables)
    .filter(({ id }) => id !== 'institutions' && id !== 'procurement')
    .map(({ id, rows }) => [id, rows.map(({ cells }) => cells.map(({ text }) => text))]);
