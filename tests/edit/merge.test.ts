import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import { diffReports } from '../../schemas/edit/diff-reports.ts';
import { mergeReports, takeMine } from '../../schemas/edit/merge-reports.ts';
import { valueAt } from '../../schemas/edit/value-at.ts';
import { reportRuns } from '../support/report-arbitrary.ts';
import { edited, editsArbitrary, workingArbitrary } from './edited-arbitrary.ts';

const three = fc
  .tuple(workingArbitrary, editsArbitrary('a'), editsArbitrary('b'))
  .map(([base, mine, theirs]) => ({ base, mine: edited(base, mine), theirs: edited(base, theirs) }));

describe('a merge', () => {
  it('with no change of theirs is mine, with none of mine theirs', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        expect(mergeReports(base, mine, base)).toMatchObject({ report: mine, conflicts: [] });
        expect(mergeReports(base, base, theirs)).toMatchObject({ report: theirs, conflicts: [] });
        expect(mergeReports(base, mine, mine)).toMatchObject({ report: mine, conflicts: [] });
      }),
      reportRuns,
    );
  });

  it('has every value of both where there is no conflict', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const merge = mergeReports(base, mine, theirs);
        if (merge.conflicts.length > 0) return;
        for (const own of [mine, theirs])
          for (const change of diffReports(base, own)) {
            if (change.kind === 'set') expect(valueAt(merge.report, change.path)).toEqual(change.value);
            if (change.kind === 'clear') expect(valueAt(merge.report, change.path)).toBeUndefined();
            if (change.kind === 'remove')
              expect(valueAt(merge.report, [...change.path, { id: change.id }])).toBeUndefined();
            if (change.kind === 'insert')
              expect(valueAt(merge.report, [...change.path, { id: change.item.id }])).toEqual(change.item);
          }
      }),
      reportRuns,
    );
  });

  it('has conflicts only where both changed, each in another way', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        for (const conflict of mergeReports(base, mine, theirs).conflicts) {
          expect(conflict.mine).toEqual(valueAt(mine, conflict.path));
          expect(conflict.theirs).toEqual(valueAt(theirs, conflict.path));
          expect(conflict.mine).not.toEqual(conflict.theirs);
          expect(conflict.mine).not.toEqual(conflict.base);
          expect(conflict.theirs).not.toEqual(conflict.base);
        }
      }),
      reportRuns,
    );
  });

  it('has a conflict at every field both set to different values', () => {
    fc.assert(
      fc.property(workingArbitrary, fc.nat(), (base, at) => {
        fc.pre(base.lines.length > 0);
        const id = base.lines[at % base.lines.length]?.id ?? '';
        const path = ['lines', { id }, 'amount'];
        const set = (value: string) => applyChanges(base, [{ kind: 'set', path, value }]).report;
        const merge = mergeReports(base, set('5.01'), set('5.02'));
        expect(merge.conflicts).toMatchObject([{ path, mine: '5.01', theirs: '5.02' }]);
        expect(merge.report).toEqual(set('5.02'));
      }),
      reportRuns,
    );
  });

  it('lets mine be taken at each conflict', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const { conflicts, report } = mergeReports(base, mine, theirs);
        const all = conflicts.reduce((taken, conflict) => takeMine(taken, mine, conflict), report);
        for (const { path } of conflicts) expect(valueAt(all, path)).toEqual(valueAt(mine, path));
      }),
      reportRuns,
    );
  });
});
