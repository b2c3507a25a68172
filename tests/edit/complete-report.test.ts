import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { completeReport } from '../../schemas/edit/complete-report.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { reportRuns } from '../support/report-arbitrary.ts';
import { reportInput } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { edited, editsArbitrary, workingArbitrary } from './edited-arbitrary.ts';

describe('the whole entries of a report being written', () => {
  it('are always a report', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), (report, edits) => {
        const { report: whole } = completeReport(edited(report, edits));
        expect(parseReport(structuredClone(whole))).toEqual(whole);
      }),
      { ...reportRuns, numRuns: 300 },
    );
  });

  it('are all of a whole report, with nothing unfinished', () => {
    fc.assert(
      fc.property(workingArbitrary, (report) => {
        expect(completeReport(report)).toEqual({ report, unfinished: [] });
      }),
      reportRuns,
    );
  });

  it('say of everything left out where it is', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), (report, edits) => {
        const working = edited(report, edits);
        const { report: whole, unfinished } = completeReport(working);
        for (const [index, { id }] of working.lines.entries())
          if (!whole.lines.some((line) => line.id === id))
            expect(
              unfinished.some(({ path }) =>
                JSON.stringify(path).startsWith(JSON.stringify(['lines', { id }]).slice(0, -1)),
              ),
              String(index),
            ).toBe(true);
      }),
      reportRuns,
    );
  });

  it('leave out, and say, what is no value at all, so that the tables of the rest are there', () => {
    const report = parseWorkingReport(reportInput());
    const [line] = report.lines;
    const broken = { ...report, lines: report.lines.with(0, { ...line, amount: '12a' } as never) };
    const { report: whole, unfinished } = completeReport(broken);
    expect(whole.lines).toEqual(completeReport({ ...report, lines: report.lines.slice(1) }).report.lines);
    expect(unfinished).toContainEqual({
      path: ['lines', { id: line?.id }, 'amount'],
      message: expect.stringContaining('“12a”不是规范的数字'),
    });
    const { pack } = shippedPacks.packOf(whole);
    expect(deriveReport(whole, pack, shippedPacks.codeNames).scopes).not.toEqual([]);
  });

  it('are the same whatever was completed before', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), editsArbitrary('b'), (report, edits, more) => {
        completeReport(report);
        const between = edited(report, edits);
        completeReport(between);
        const after = edited(between, more);
        expect(completeReport(after)).toEqual(completeReport(structuredClone(after)));
      }),
      reportRuns,
    );
  });

  it('are derived to the same tables whatever was derived before', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), (report, edits) => {
        const { pack } = shippedPacks.packOf(completeReport(report).report);
        const derive = (working: typeof report) =>
          deriveReport(completeReport(working).report, pack, shippedPacks.codeNames);
        derive(report);
        const after = edited(report, edits);
        expect(derive(after)).toEqual(derive(structuredClone(after)));
      }),
      reportRuns,
    );
  });
});
