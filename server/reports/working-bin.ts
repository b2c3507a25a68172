import type { ReportRecord } from '../store/store.ts';
import type { WorkingAccess } from './working-access.ts';
import type { WorkingReports, WorkingReportsParts } from './working-reports.ts';
import { summaryOf } from './working-summary.ts';

/** How long a deleted report can be brought back. */
const keptDays = 30;

/** The waste bin: a deleted report can be brought back, until it is removed for good. */
export function createWorkingBin(
  parts: WorkingReportsParts,
  access: WorkingAccess,
): Pick<WorkingReports, 'delete' | 'undelete' | 'purge'> {
  const { store, now, newId } = parts;
  const setDeleted = async (record: ReportRecord, deletedAt: string | null) => {
    if ((record.deletedAt === null) !== (deletedAt === null))
      await store.reports.setDeleted(record.id, deletedAt);
    else deletedAt = record.deletedAt;
    return summaryOf({ ...record, deletedAt }, await parts.packs);
  };
  return {
    delete: async (user, id) => setDeleted(await access.record(user, id), now().toISOString()),
    undelete: async (user, id) => setDeleted(await access.record(user, id), null),
    purge: async () => {
      const at = now();
      const before = new Date(at.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString();
      const gone = await store.reports.purgeDeleted(before);
      for (const { id, organisation, departmentName, year } of gone) {
        access.forgetHead(id);
        await store.audit.add({
          id: newId(),
          at: at.toISOString(),
          organisation,
          user: null,
          userName: '系统',
          action: `彻底清除删除满 ${keptDays} 天的报告`,
          subject: `${departmentName} ${year} 年`,
          address: '',
        });
      }
      return gone.length;
    },
  };
}
