import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChecker } from '../../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../../schemas/check/rules.ts';
import type { Checked } from '../../../schemas/check/subject/build-subject.ts';
import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { edited, editsArbitrary, workingArbitrary } from '../../edit/edited-arbitrary.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

function checkedOf(report: Report): Checked {
  const { pack } = shippedPacks.packOf(report);
  const { codeNames } = shippedPacks;
  return { report, pack, codeNames, derived: deriveReport(report, pack, codeNames) };
}

/** Nothing remembered: no object of the report or the pack has been seen before. */
function fromScratch(report: Report) {
  const checked = checkedOf(structuredClone(report));
  const pack = { ...checked.pack };
  return createChecker(rulesOf(pack), rulesVersion)({ ...checked, pack });
}

it('finds after edit upon edit what a check from scratch finds', () => {
  fc.assert(
    fc.property(workingArbitrary, fc.array(editsArbitrary('a'), { maxLength: 4 }), (report, rounds) => {
      const { pack } = shippedPacks.packOf(completeReport(report).report);
      const check = createChecker(rulesOf(pack), rulesVersion);
      let working = report;
      let whole = completeReport(working).report;
      let result = check(checkedOf(whole));
      for (const edits of rounds) {
        working = edited(working, edits);
        whole = completeReport(working).report;
        result = check(checkedOf(whole));
      }
      expect(result).toEqual(fromScratch(whole));
    }),
    { seed: 20250301, numRuns: 25 },
  );
});
