import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bigReport } from '../../bench/big-report.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { keystrokeArbitrary, typed } from '../check/engine/keystrokes.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const start = prepareReport(bigReport(), shippedPacks).report;
const { pack } = shippedPacks.packOf(start);

const derived = (report: Report) => deriveReport(report, pack, shippedPacks.codeNames);

/** Every table, form and figure, so that none is left to be derived. */
const everything = (report: Report) => JSON.parse(JSON.stringify(derived(report)));

it('derives after edit upon edit what is derived of a report never seen', () => {
  fc.assert(
    fc.property(fc.array(keystrokeArbitrary, { minLength: 6, maxLength: 6 }), (keystrokes) => {
      const past = [start];
      for (const keystroke of keystrokes) {
        const report = typed(past, keystroke);
        past.push(report);
        const own = everything(report);
        if (keystroke.looks) expect(own).toEqual(everything(structuredClone(report)));
      }
    }),
    { seed: 20260402, numRuns: 12 },
  );
});

it('leaves the tables as they are that take in none of what was edited', () => {
  const [before] = derived(start).scopes;
  const projects = start.projects.map((project) => ({ ...project, goals: ['另一个目标。'] }));
  const [after] = derived({ ...start, projects }).scopes;
  expect(Object.keys(after?.tables ?? {}).filter((id) => after?.tables[id] !== before?.tables[id])).toEqual(
    [],
  );
});

it('adds up anew the tables that take in an edited amount, and no other', () => {
  const [before] = derived(start).scopes;
  const economicLines = start.economicLines.map((line) => ({
    ...line,
    amount: '1.00' as typeof line.amount,
  }));
  const [after] = derived({ ...start, economicLines }).scopes;
  const changed = Object.keys(after?.tables ?? {}).filter((id) => after?.tables[id] !== before?.tables[id]);
  expect(changed).toContain('generalBasic');
  expect(changed).not.toContain('income');
  expect(changed).not.toContain('assets');
});
