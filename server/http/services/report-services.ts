import { mayDo } from '../../../schemas/api/roles.ts';
import { type AuditLog, actorOf } from '../../accounts/audit-log.ts';
import type { WorkingReports } from '../../reports/working-reports.ts';
import { json } from '../reply.ts';
import type { Services } from '../service.ts';
import type { ReportSources } from './report-sources.ts';
import { versionOf } from './version-of.ts';

export interface ReportServiceParts {
  readonly reports: WorkingReports;
  readonly audit: AuditLog;
  /** What a browser needs beside a report of a pack. */
  readonly sources: ReportSources;
}

type ReportName =
  | 'reports'
  | 'createReport'
  | 'report'
  | 'rollPlan'
  | 'deleteReport'
  | 'undeleteReport'
  | 'save'
  | 'revisions'
  | 'revision'
  | 'restore';

/** Writing: the reports of the organisation, their saves and their history. */
export function reportServices({ reports, audit, sources }: ReportServiceParts): Pick<Services, ReportName> {
  return {
    reports: async ({ caller }) => json([...(await reports.list(caller.user))]),
    createReport: async ({ caller, body, origin }) => {
      const summary = await reports.create(caller.user, body);
      await audit.record(actorOf(caller.user, origin.address), 'reportCreated', titleOf(summary));
      return json(summary);
    },
    report: async ({ caller: { user }, parameters }) => {
      const { summary, report } = await reports.open(user, parameters.report);
      return json({
        summary,
        report,
        ...(await sources.of(summary.packId)),
        mayWrite: mayDo('report.write', user),
      });
    },
    rollPlan: async ({ caller: { user }, parameters, query }) =>
      json(
        await reports.rollPlan(user, parameters.report, { year: query.year, isModel: query.model === '1' }),
      ),
    deleteReport: async ({ caller, parameters, origin }) => {
      const summary = await reports.delete(caller.user, parameters.report);
      await audit.record(actorOf(caller.user, origin.address), 'reportDeleted', titleOf(summary));
      return json(summary);
    },
    undeleteReport: async ({ caller, parameters, origin }) => {
      const summary = await reports.undelete(caller.user, parameters.report);
      await audit.record(actorOf(caller.user, origin.address), 'reportUndeleted', titleOf(summary));
      return json(summary);
    },
    save: async ({ caller, parameters, body }) => {
      const saved = await reports.save(caller.user, parameters.report, body);
      return json(saved, saved.outcome === 'stale' ? 409 : 200);
    },
    revisions: async ({ caller, parameters, query }) => {
      const page = await reports.revisions(caller.user, parameters.report, query?.before);
      return json({ ...page, revisions: [...page.revisions] });
    },
    revision: async ({ caller, parameters }) => {
      const version = versionOf(parameters.version);
      const found = await reports.revision(caller.user, parameters.report, version);
      return json({ ...found, changes: [...found.changes] });
    },
    restore: async ({ caller, parameters, body, origin }) => {
      const restored = await reports.restore(caller.user, parameters.report, body);
      if (restored.outcome === 'stale') return json(restored, 409);
      const { summary } = await reports.open(caller.user, parameters.report);
      const subject = `${titleOf(summary)} 第 ${body.version} 版`;
      await audit.record(actorOf(caller.user, origin.address), 'reportRestored', subject);
      return json(restored);
    },
  };
}

const titleOf = ({ departmentName, year }: { departmentName: string; year: number }): string =>
  `${departmentName} ${year} 年`;
