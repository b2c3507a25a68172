import { applyChanges } from '../../../../schemas/edit/apply-changes.ts';
import { parseWorkingReport, type WorkingReport } from '../../../../schemas/model/working-report.ts';
import type { EditorApi } from '../editor-services.ts';
import type { Ground, Parting } from './ground.ts';
import type { UnsavedWork } from './unsaved-work.ts';

/**
 * What was kept unsaved the last time, beside what the server has now. A save whose answer was lost is sent again first:
 * it is not made twice, and its answer says from where to go on.
 */
export async function takeUp(
  { base, changes, sent }: UnsavedWork,
  ground: Ground,
  api: Pick<EditorApi, 'save' | 'revision'>,
): Promise<{ readonly mine: WorkingReport; readonly parting: Parting }> {
  const answer = sent && (await api.save(sent));
  const isMade = sent !== undefined && answer?.outcome === 'saved';
  const theirs =
    isMade && answer.version > ground.version
      ? {
          report: parseWorkingReport(applyChanges(ground.report, sent.changes).report),
          version: answer.version,
          at: answer.savedAt,
        }
      : ground;
  const reportAt = async (version: number): Promise<WorkingReport> => {
    if (version === theirs.version) return theirs.report;
    if (version === ground.version) return ground.report;
    return parseWorkingReport((await api.revision(version)).report);
  };
  const baseVersion = isMade ? answer.version : base;
  const mine = applyChanges(await reportAt(base), changes).report;
  return { mine, parting: { base: await reportAt(baseVersion), baseVersion, theirs, by: [] } };
}
