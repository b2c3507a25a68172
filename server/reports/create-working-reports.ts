import { createWorkingAccess } from './working-access.ts';
import { createWorkingBin } from './working-bin.ts';
import { createWorkingCreation } from './working-creation.ts';
import { createWorkingHistory } from './working-history.ts';
import type { WorkingReports, WorkingReportsParts } from './working-reports.ts';
import { createWorkingRoll } from './working-roll.ts';
import { createWorkingSaves } from './working-saves.ts';

export function createWorkingReports(parts: WorkingReportsParts): WorkingReports {
  const access = createWorkingAccess(parts);
  return {
    ...createWorkingHistory(parts, access),
    ...createWorkingCreation(parts, access),
    ...createWorkingRoll(parts, access),
    ...createWorkingBin(parts, access),
    ...createWorkingSaves(parts, access),
  };
}
