import { UnusableInput } from '../../schemas/problem.ts';
import { RefusedRequest } from '../accounts/refused-request.ts';
import type { ReportRecord, ReportStore } from '../store/store.ts';
import { createWorkingHeads, type Head } from './working-heads.ts';
import type { WorkingReportsParts, WorkingUser } from './working-reports.ts';

/** How one comes to a report: whose it is, and how it stands. */
export interface WorkingAccess {
  /** @throws RefusedRequest (missing) where there is none, or it is another organisation's. */
  record(user: WorkingUser, id: string): Promise<ReportRecord>;
  /** The same, of a report that may be changed: not one in the waste bin. */
  writable(user: WorkingUser, id: string): Promise<ReportRecord>;
  head(record: ReportRecord): Promise<Head>;
  keepHead(id: string, head: Head): void;
  forgetHead(id: string): void;
}

const mostHeads = 64;

export function createWorkingAccess({ store: { reports } }: WorkingReportsParts): WorkingAccess {
  const heads = createWorkingHeads(mostHeads);
  const record = async (user: WorkingUser, id: string): Promise<ReportRecord> => {
    const found = await reports.find(id);
    if (found?.organisation !== user.organisation) throw missingReport();
    return found;
  };
  return {
    record,
    writable: async (user, id) => {
      const found = await record(user, id);
      if (found.deletedAt === null) return found;
      throw new UnusableInput([
        { where: '报告', message: '这份报告已被删除，没有保存。请先在报告列表中恢复它。' },
      ]);
    },
    head: async ({ id, version }) => {
      const known = heads.find(id, version);
      if (known) return known;
      const head = await readHead(reports, id, version);
      heads.keep(id, head);
      return head;
    },
    keepHead: heads.keep,
    forgetHead: heads.forget,
  };
}

async function readHead(reports: ReportStore, id: string, version: number): Promise<Head> {
  const report = await reports.at(id, version);
  if (!report) throw missingReport();
  return { version, report, mostLength: Buffer.byteLength(JSON.stringify(report)) };
}

const missingReport = (): RefusedRequest =>
  new RefusedRequest('missing', '报告', '没有这份报告：可能已被删除。请返回报告列表重新打开。');
