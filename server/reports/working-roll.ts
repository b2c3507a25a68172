import { rollPlanOf } from './roll-report.ts';
import type { WorkingAccess } from './working-access.ts';
import type { WorkingReports, WorkingReportsParts } from './working-reports.ts';

/** What a next year's report would take over from this one. */
export const createWorkingRoll = (
  { packs, newId }: WorkingReportsParts,
  access: WorkingAccess,
): Pick<WorkingReports, 'rollPlan'> => ({
  rollPlan: async (user, id, { year, isModel }) => {
    const { report } = await access.head(await access.record(user, id));
    return rollPlanOf(report, await packs, { year, newId, isModel });
  },
});
