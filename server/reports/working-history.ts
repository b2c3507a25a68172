import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { RefusedRequest } from '../accounts/refused-request.ts';
import type { ReportRecord } from '../store/store.ts';
import type { WorkingAccess } from './working-access.ts';
import type { WorkingReports, WorkingReportsParts } from './working-reports.ts';
import { revisionOf, summaryOf } from './working-summary.ts';

const pageLength = 50;

/** What reads: reports, and what they were. */
export function createWorkingHistory(
  parts: WorkingReportsParts,
  access: WorkingAccess,
): Pick<WorkingReports, 'list' | 'open' | 'at' | 'revisions' | 'revision'> {
  const { reports } = parts.store;
  const reportAt = async (record: ReportRecord, version: number): Promise<WorkingReport> => {
    if (version === record.version) return (await access.head(record)).report;
    const report = version < record.version ? await reports.at(record.id, version) : undefined;
    if (!report) throw missingVersion(version);
    return report;
  };
  return {
    list: async (user) => {
      const packs = await parts.packs;
      const records = await reports.ofOrganisation(user.organisation);
      return records.map((record) => summaryOf(record, packs));
    },
    open: async (user, id) => {
      const record = await access.record(user, id);
      const { report } = await access.head(record);
      return { summary: summaryOf(record, await parts.packs), report };
    },
    at: async (user, id, version) => reportAt(await access.record(user, id), version),
    revisions: async (user, id, before = Number.MAX_SAFE_INTEGER) => {
      const record = await access.record(user, id);
      const found = await reports.revisions(record.id, before, pageLength + 1);
      const shown = found.slice(0, pageLength).map(revisionOf);
      return { revisions: shown, next: found.length > pageLength ? (shown.at(-1)?.version ?? null) : null };
    },
    revision: async (user, id, version) => {
      const record = await access.record(user, id);
      const report = await reportAt(record, version);
      const found = await reports.revision(record.id, version);
      if (!found) throw missingVersion(version);
      const { changes } = found;
      return {
        revision: revisionOf({ ...found, changeCount: changes.length }),
        report,
        changes: [...changes],
      };
    },
  };
}

const missingVersion = (version: number): RefusedRequest =>
  new RefusedRequest('missing', '版本', `这份报告没有第 ${version} 版。请在历史版本中选择。`);
