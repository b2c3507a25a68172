import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import { changeSchema } from '../../schemas/edit/change.ts';
import { diffReports } from '../../schemas/edit/diff-reports.ts';
import { valueAt } from '../../schemas/edit/value-at.ts';
import { reportRuns } from '../support/report-arbitrary.ts';
import { edited, editsArbitrary, workingArbitrary } from './edited-arbitrary.ts';

describe('the changes from one report to another', () => {
  it('lead to it, and back', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), (before, edits) => {
        const after = edited(before, edits);
        const there = applyChanges(before, diffReports(before, after));
        expect(there).toEqual({ report: after, missed: [] });
        expect(applyChanges(after, diffReports(after, before))).toEqual({ report: before, missed: [] });
      }),
      reportRuns,
    );
  });

  it('are none between a report and its copy, and pass the network as they are', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), (before, edits) => {
        expect(diffReports(before, structuredClone(before))).toEqual([]);
        const changes = diffReports(before, edited(before, edits));
        expect(
          JSON.parse(JSON.stringify(changes)).map((change: unknown) => changeSchema.parse(change)),
        ).toEqual(changes);
      }),
      reportRuns,
    );
  });

  it('leave what they do not touch as it was, and the report given too', () => {
    fc.assert(
      fc.property(workingArbitrary, editsArbitrary('a'), (before, edits) => {
        const copy = structuredClone(before);
        const after = edited(before, edits);
        const { report } = applyChanges(before, diffReports(before, after));
        expect(before).toEqual(copy);
        const key = (name: string) => name as keyof typeof before;
        for (const name of Object.keys(before))
          if (before[key(name)] === after[key(name)]) expect(report[key(name)]).toBe(before[key(name)]);
        for (const line of after.lines) if (before.lines.includes(line)) expect(report.lines).toContain(line);
      }),
      reportRuns,
    );
  });

  it('miss what is no longer there', () => {
    const change = { kind: 'set', path: ['lines', { id: 'gone' }, 'amount'], value: '1.00' } as const;
    const report = { lines: [{ id: 'l1', amount: '2.00' }] };
    expect(applyChanges(report, [change])).toEqual({ report, missed: [change] });
  });

  it('lead from any order of items to any other, with new ones between and fields changed', () => {
    const items = fc
      .uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 120 })
      .map((ids) => ids.map((id) => ({ id: `i${id}` })));
    const valued = fc
      .tuple(items, fc.integer({ min: 1, max: 5 }))
      .map(([list, every]) => list.map(({ id }, index) => ({ id, amount: index % every })));
    fc.assert(
      fc.property(valued, valued, (lines, wanted) => {
        const [before, after] = [{ lines }, { lines: wanted }];
        expect(applyChanges(before, diffReports(before, after))).toEqual({ report: after, missed: [] });
        for (const line of wanted) expect(valueAt(after, ['lines', { id: line.id }, 'id'])).toBe(line.id);
        expect(valueAt(after, ['lines', { id: 'none' }])).toBeUndefined();
      }),
    );
  });

  it('put in and take out a hundred thousand items within the time a test has', () => {
    const empty = { lines: [] };
    const full = { lines: Array.from({ length: 100_000 }, (_, index) => ({ id: `l${index}` })) };
    const changes = diffReports(empty, full);
    expect(changes.filter(({ kind }) => kind === 'insert').length).toBe(100_000);
    expect(applyChanges(empty, changes)).toEqual({ report: full, missed: [] });
    expect(applyChanges(full, diffReports(full, empty))).toEqual({ report: empty, missed: [] });
  });
});
