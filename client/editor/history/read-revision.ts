import type { Change } from '../../../schemas/edit/change.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import type { EditorApi } from '../state/editor-services.ts';

export interface ReadRevision {
  readonly changes: readonly Change[];
  readonly before: WorkingReport;
  readonly after: WorkingReport;
}

/** A version with the one before it: what was there before is not in the changes themselves. */
export async function readRevision(api: Pick<EditorApi, 'revision'>, version: number): Promise<ReadRevision> {
  const [{ report, changes }, earlier] = await Promise.all([
    api.revision(version),
    version > 1 ? api.revision(version - 1) : undefined,
  ]);
  const after = parseWorkingReport(report);
  return { changes, after, before: earlier ? parseWorkingReport(earlier.report) : after };
}
