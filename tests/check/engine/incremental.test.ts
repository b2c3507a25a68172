import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bigReport } from '../../../bench/big-report.ts';
import { createChecker } from '../../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../../schemas/check/rules.ts';
import type { Checked } from '../../../schemas/check/subject/build-subject.ts';
import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { prepareReport } from '../../../server/reports/prepare-report.ts';
import { edited, editsArbitrary, workingArbitrary } from '../../edit/edited-arbitrary.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { keystrokeArbitrary, typed } from './keystrokes.ts';

function checkedOf(report: Report, { pack } = shippedPacks.packOf(report)): Checked {
  const { codeNames } = shippedPacks;
  return { report, pack, codeNames, derived: deriveReport(report, pack, codeNames) };
}

/** Nothing remembered: no object of the report or the pack has been seen before. */
function fromScratch(report: Report, loaded = shippedPacks.packOf(report)) {
  const checked = checkedOf(structuredClone(report), loaded);
  const pack = { ...checked.pack };
  return createChecker(rulesOf(pack), rulesVersion)({ ...checked, pack }, report.waivers);
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

const start = prepareReport(bigReport(), shippedPacks).report;
const loaded = shippedPacks.packOf(start);

it('finds in a large report, whatever is typed, undone, hidden and removed, what a check from scratch finds', () => {
  fc.assert(
    fc.property(fc.array(keystrokeArbitrary, { minLength: 8, maxLength: 8 }), (keystrokes) => {
      const check = createChecker(rulesOf(loaded.pack), rulesVersion);
      const past = [start];
      check(checkedOf(start, loaded));
      for (const keystroke of keystrokes) {
        const report = typed(past, keystroke);
        past.push(report);
        const result = check(checkedOf(report, loaded), report.waivers);
        if (keystroke.looks) expect(result).toEqual(fromScratch(report, loaded));
      }
    }),
    { seed: 20260401, numRuns: 12 },
  );
});
