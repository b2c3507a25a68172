import type { Save, SaveAnswer } from '../../schemas/api/reports.ts';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import type { Change } from '../../schemas/edit/change.ts';
import { diffReports } from '../../schemas/edit/diff-reports.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { RefusedRequest } from '../accounts/refused-request.ts';
import type { NewRevision, ReportRecord } from '../store/store.ts';
import { checkWaivers } from './check-waivers.ts';
import type { WorkingAccess } from './working-access.ts';
import type { Head } from './working-heads.ts';
import { checkLength, checkPack } from './working-limits.ts';
import type { WorkingReports, WorkingReportsParts, WorkingUser } from './working-reports.ts';
import { createTurns } from './working-turns.ts';

/** What makes a new version of a report. Saves of one report come one after the other. */
export function createWorkingSaves(
  parts: WorkingReportsParts,
  access: WorkingAccess,
): Pick<WorkingReports, 'save' | 'restore'> {
  const { store, newId } = parts;
  const inTurn = createTurns();
  return {
    save: (user, id, save) =>
      inTurn(id, async () => {
        const record = await access.writable(user, id);
        if (save.base !== record.version) {
          const saved = await store.reports.saved(id, save.saveId);
          return saved ? savedAnswer(saved) : answerStale(record, save.base, parts, access);
        }
        const head = await access.head(record);
        const report = change(head.report, save);
        checkWaivers(head.report, report, user.name);
        return write(
          record,
          head,
          report,
          { saveId: save.saveId, kind: 'edit', restored: null, label: save.label ?? null },
          user,
        );
      }),

    restore: (user, id, { base, version }) =>
      inTurn(id, async () => {
        const record = await access.writable(user, id);
        if (base !== record.version) return answerStale(record, base, parts, access);
        const head = await access.head(record);
        const report = version < record.version ? await store.reports.at(id, version) : undefined;
        if (!report)
          throw new RefusedRequest('missing', '版本', `没有可恢复的第 ${version} 版。请在历史版本中选择。`);
        return write(
          record,
          head,
          report,
          { saveId: newId(), kind: 'restore', restored: version, label: null },
          user,
        );
      }),
  };

  /** The changes kept are those between the two reports, as read: what a save leaves as it was is not in them. */
  async function write(
    record: ReportRecord,
    head: Head,
    report: WorkingReport,
    how: Pick<NewRevision, 'saveId' | 'kind' | 'restored' | 'label'>,
    user: WorkingUser,
  ): Promise<SaveAnswer> {
    const { id } = record;
    checkPack(report, await parts.packs);
    const changes = diffReports(head.report, report);
    const mostLength = checkLength(report, head.mostLength + Buffer.byteLength(JSON.stringify(changes)));
    const at = parts.now().toISOString();
    const revision = { base: head.version, ...how, at, by: user.name, changes, report };
    const appended = await store.reports.append(id, revision);
    if (appended.outcome === 'stale')
      return answerStale({ ...record, version: appended.version }, head.version, parts, access);
    if (appended.version === head.version + 1)
      access.keepHead(id, { version: appended.version, report, mostLength });
    return savedAnswer(appended);
  }
}

const savedAnswer = ({ version, at }: { readonly version: number; readonly at: string }): SaveAnswer => ({
  outcome: 'saved',
  version,
  savedAt: at,
});

function change(report: WorkingReport, { changes }: Save): WorkingReport {
  const applied = applyChanges(report, changes);
  const [missed] = applied.missed;
  if (missed) throw notApplying(missed, applied.missed.length);
  return parseWorkingReport(applied.report);
}

const notApplying = ({ path }: Change, count: number): UnusableInput =>
  new UnusableInput([
    {
      where: path.map((step) => (typeof step === 'string' ? step : step.id)).join('.'),
      message: `有 ${count} 处修改要改的内容在服务器上的报告中不存在，全部没有保存。请刷新页面后重新修改。`,
    },
  ]);

/** Others saved first: what leads from `base` to the present, and who. */
async function answerStale(
  record: ReportRecord,
  base: number,
  { store: { reports } }: WorkingReportsParts,
  access: WorkingAccess,
): Promise<SaveAnswer> {
  if (base > record.version)
    throw new UnusableInput([
      {
        where: '报告',
        message: `页面上是第 ${base} 版，服务器上只有第 ${record.version} 版（可能恢复过备份），没有保存。请导出或记下未保存的修改，再刷新页面。`,
      },
    ]);
  const [before, head, since] = await Promise.all([
    reports.at(record.id, base),
    access.head(record),
    reports.revisions(record.id, record.version + 1, record.version - base),
  ]);
  if (!before) throw new Error(`version ${base} of report ${record.id} is not to be had`);
  return {
    outcome: 'stale',
    version: record.version,
    changes: [...diffReports(before, head.report)],
    by: [...new Set(since.map(({ by }) => by).reverse())],
  };
}
