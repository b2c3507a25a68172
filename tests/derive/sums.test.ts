import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { deriveShipped, shippedPacks } from '../support/shipped-packs.ts';
import { asPrinted, exactly } from './sums/read-cells.ts';
import { scopeEquations } from './sums/scope-equations.ts';
import { untrueEquations } from './sums/untrue-equations.ts';

test('every sum of every table of every scope holds before rounding', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const { pack } = shippedPacks.packOf(report);
      const derived = deriveShipped(report);
      expect(derived.problems).toEqual([]);
      const untrue = derived.scopes.flatMap((scope) =>
        untrueEquations(scopeEquations(scope, pack), exactly(scope)),
      );
      expect(untrue).toEqual([]);
    }),
    reportRuns,
  );
});

test('balanced: every printed sum of every table of every scope ties', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const { pack } = shippedPacks.packOf(report);
      const derived = deriveShipped({ ...report, rounding: 'balanced' });
      const untrue = derived.scopes.flatMap((scope) =>
        untrueEquations(scopeEquations(scope, pack), asPrinted(scope)),
      );
      expect(untrue).toEqual([]);
    }),
    reportRuns,
  );
});
