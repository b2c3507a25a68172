import type { NewReport } from '../../schemas/api/reports.ts';
import { assertNever } from '../../schemas/assert-never.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { RefusedRequest } from '../accounts/refused-request.ts';
import { rollReport } from './roll-report.ts';
import type { WorkingAccess } from './working-access.ts';
import { checkLength, checkPack } from './working-limits.ts';
import type { WorkingReports, WorkingReportsParts, WorkingUser } from './working-reports.ts';
import { startFromPack } from './working-start.ts';
import { summaryOf } from './working-summary.ts';

/** New reports: from a pack, a sample, another report or a file. */
export function createWorkingCreation(
  parts: WorkingReportsParts,
  access: WorkingAccess,
): Pick<WorkingReports, 'create'> {
  const { store, newId, now } = parts;
  return {
    create: async (user, start) => {
      const packs = await parts.packs;
      const report = await startOf(start, user, parts, access);
      checkPack(report, packs);
      const mostLength = checkLength(report, Number.POSITIVE_INFINITY);
      const at = now().toISOString();
      const record = await store.reports.create(
        {
          id: newId(),
          organisation: user.organisation,
          departmentName: report.department.name,
          year: report.department.year,
          packId: report.pack.id,
          createdAt: at,
          updatedAt: at,
          updatedBy: user.name,
          deletedAt: null,
        },
        newId(),
        report,
      );
      access.keepHead(record.id, { version: record.version, report, mostLength });
      return summaryOf(record, packs);
    },
  };
}

async function startOf(
  start: NewReport,
  user: WorkingUser,
  { packs, samples, newId }: WorkingReportsParts,
  access: WorkingAccess,
): Promise<WorkingReport> {
  switch (start.from) {
    case 'pack':
      return startFromPack(start, await packs, newId);
    case 'sample': {
      const sample = (await samples).find(start.sampleId);
      if (sample === undefined)
        throw new RefusedRequest('missing', '示例', '没有这份示例。请从列出的示例中选择。');
      return parseWorkingReport(sample);
    }
    case 'report':
      return (await access.head(await access.record(user, start.reportId))).report;
    case 'earlier': {
      const { report } = await access.head(await access.record(user, start.reportId));
      return rollReport(report, await packs, { ...start, newId }).report;
    }
    case 'file':
      return parseWorkingReport(start.report);
    default:
      return assertNever(start);
  }
}
