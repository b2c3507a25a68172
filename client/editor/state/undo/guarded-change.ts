import { applyChanges } from '../../../../schemas/edit/apply-changes.ts';
import type { Change, Json } from '../../../../schemas/edit/change.ts';
import { diffReports } from '../../../../schemas/edit/diff-reports.ts';
import { valueAt } from '../../../../schemas/edit/value-at.ts';

/** A change, and what stands at its place for it to be right: what others wrote since is not written over. */
export interface GuardedChange {
  readonly change: Change;
  readonly expected: Json | undefined;
}

/** The changes from one report to another. */
export const guardedDiff = (from: object, to: object): readonly GuardedChange[] =>
  diffReports(from, to).map((change) => ({ change, expected: present(from, change) }));

/** Makes the changes that still fit; answers how many do not. */
export function applyGuarded<Report extends object>(
  report: Report,
  changes: readonly GuardedChange[],
): { readonly report: Report; readonly missedCount: number } {
  const fitting = changes.filter(({ change, expected }) => isSame(present(report, change), expected));
  const applied = applyChanges(
    report,
    fitting.map(({ change }) => change),
  );
  return {
    report: applied.report,
    missedCount: changes.length - fitting.length + applied.missed.length,
  };
}

/** What the change would take the place of; of a move, whose item may have changed, only that it is there. */
function present(report: object, change: Change): Json | undefined {
  switch (change.kind) {
    case 'set':
    case 'clear':
      return valueAt(report, change.path);
    case 'insert':
      return valueAt(report, [...change.path, { id: change.item.id }]);
    case 'remove':
      return valueAt(report, [...change.path, { id: change.id }]);
    case 'move':
      return valueAt(report, [...change.path, { id: change.id }, 'id']);
  }
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
