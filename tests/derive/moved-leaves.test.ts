import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundLeaves } from '../../schemas/derive/round-leaves.ts';
import { roundAmount } from '../../schemas/model/amount.ts';
import type { Report } from '../../schemas/model/report.ts';
import { fenOf } from '../support/fen.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { buildReport, economicLine, line } from '../support/report-builder.ts';
import { deriveShipped } from '../support/shipped-packs.ts';

const format = { unit: '万元', decimals: 2 } as const;

test('lists exactly the entries that are not printed at their own nearest rounding', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const { report: rounded, moved } = roundLeaves(report, format);
      const [entered, printed] = [amountsOf(report), amountsOf(rounded)];
      const expected = [...entered].flatMap(([entry, amount]) => {
        const nearest = roundAmount(amount as never, format);
        const shown = printed.get(entry);
        return shown === nearest ? [] : [{ entry, entered: amount, nearest, printed: shown }];
      });
      expect([...moved].sort(byEntry)).toEqual(expected.sort(byEntry));
    }),
    reportRuns,
  );
});

test('moves an entry of the ledger by less than a printed unit, and to whole ones', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const printed = roundLeaves(report, format).report.lines;
      const far = report.lines.filter(({ amount }, index) => {
        const shown = fenOf(printed[index]?.amount ?? '');
        return Math.abs(shown - fenOf(amount)) >= 10_000 || shown % 10_000 !== 0;
      });
      expect(far).toEqual([]);
    }),
    reportRuns,
  );
});

test('leaves everything alone where the report rounds cell by cell', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      expect(deriveShipped(report).moved).toEqual([]);
    }),
    { ...reportRuns, numRuns: 20 },
  );
});

test('names the line that was moved, with its own rounding and what is printed', () => {
  const report = buildReport({
    rounding: 'balanced',
    lines: [
      line('l1', { amount: '10049.00' }),
      line('l2', { functionalClass: '2010302', amount: '10048.00' }),
    ],
    economicLines: [economicLine('e1', { amount: '20097.00' })],
  });
  expect(deriveShipped(report).moved).toEqual([
    { entry: 'lines/l1', entered: '10049.00', nearest: '10000.00', printed: '10100.00' },
  ]);
});

const byEntry = (a: { entry: string }, b: { entry: string }) => (a.entry < b.entry ? -1 : 1);

/** Every amount that is rounded on its own, by entry. */
function amountsOf(report: Report): ReadonlyMap<string, string> {
  const { lines, closing, economicLines, threePublic, procurement, assets } = report;
  const entered = threePublic.origin === 'entered' ? threePublic.entries : [];
  const listed = Object.entries({ lines, closing, economicLines, threePublic: entered }).flatMap(
    ([part, items]) => items.map(({ id, amount }) => [`${part}/${id}`, amount] as const),
  );
  return new Map<string, string>([
    ...listed,
    ...procurement.flatMap(({ id, funds, smallBusinessShare }) => [
      ...funds.map(({ amount }, index) => [`procurement/${id}/${index}`, amount] as const),
      ...(smallBusinessShare === undefined ? [] : [[`procurement/${id}`, smallBusinessShare] as const]),
    ]),
    ...assets.flatMap(({ id, parts }) =>
      Object.entries(parts).flatMap(([part, own]) =>
        own?.value === undefined ? [] : [[`assets/${id}/${part}`, own.value] as const],
      ),
    ),
  ]);
}
