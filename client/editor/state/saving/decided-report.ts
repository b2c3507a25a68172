import { type Merge, takeMine } from '../../../../schemas/edit/merge-reports.ts';
import type { WorkingReport } from '../../../../schemas/model/working-report.ts';
import type { Side } from '../../editor-state.ts';
import { keyOfPath } from '../../key-of-path.ts';

export interface Decided {
  readonly report: WorkingReport;
  /** With my value at every conflict, where not all of them were chosen: saved first, so that the history keeps them. */
  readonly allMine: WorkingReport | undefined;
}

/** The merged report with the side chosen at each conflict; undefined while one is not decided. */
export function decidedReport(
  merge: Merge<WorkingReport>,
  mine: WorkingReport,
  choices: Readonly<Record<string, Side>>,
): Decided | undefined {
  const sides = merge.conflicts.map(({ path }) => choices[keyOfPath(path)]);
  if (sides.includes(undefined)) return undefined;
  const take = (taken: typeof merge.conflicts) =>
    taken.reduce((report, conflict) => takeMine(report, mine, conflict), merge.report);
  return {
    report: take(merge.conflicts.filter((_, index) => sides[index] === 'mine')),
    allMine: sides.includes('theirs') ? take(merge.conflicts) : undefined,
  };
}
