import { useMemo } from 'react';
import { contract } from '../../schemas/api/contract.ts';
import type { ReportSummary } from '../../schemas/api/reports.ts';
import { request } from '../api/request.ts';
import { requestFile } from '../api/request-file.ts';
import { type Action, useAction } from '../api/use-action.ts';
import { type Asked, useAnswer } from '../api/use-answer.ts';
import { saveFile } from '../documents/save-file.ts';
import { go } from '../go.ts';
import { useToast } from '../parts/toast.ts';
import { withReport } from './with-report.ts';

const askForReports = (signal: AbortSignal): Promise<readonly ReportSummary[]> =>
  request(contract.reports, { signal });

export interface Library {
  readonly asked: Asked<readonly ReportSummary[]>;
  /** Those in use, the latest changed first. */
  readonly reports: readonly ReportSummary[];
  /** Those in the waste bin, the latest deleted first. */
  readonly deleted: readonly ReportSummary[];
  readonly remove: Action<readonly [ReportSummary]>;
  readonly bringBack: Action<readonly [ReportSummary]>;
  readonly duplicate: Action<readonly [ReportSummary]>;
  readonly download: Action<readonly [ReportSummary]>;
}

/** The reports as the server has them, and what one does with a whole report. */
export function useLibrary(): Library {
  const asked = useAnswer(askForReports);
  const toast = useToast();
  const { answered, replace } = asked;
  const all = answered.phase === 'ready' ? answered.value : none;

  const bringBack = useAction(async ({ id }: ReportSummary) => {
    const back = await request(contract.undeleteReport, { params: { report: id } });
    replace((reports) => withReport(reports, back));
    toast({ text: `已恢复“${nameOf(back)}”。` });
  });
  const remove = useAction(async ({ id }: ReportSummary) => {
    const gone = await request(contract.deleteReport, { params: { report: id } });
    replace((reports) => withReport(reports, gone));
    toast({
      text: `已删除“${nameOf(gone)}”。`,
      action: { label: '撤销', run: () => void bringBack.run(gone) },
    });
  });
  const duplicate = useAction(async ({ id }: ReportSummary) => {
    const copy = await request(contract.createReport, { body: { from: 'report', reportId: id } });
    replace((reports) => withReport(reports, copy));
    toast({
      text: `已复制出“${nameOf(copy)}”。`,
      action: { label: '打开', run: () => go({ page: 'report', id: copy.id }) },
    });
  });
  const download = useAction(async (report: ReportSummary) => {
    const params = { report: report.id, version: String(report.version) };
    saveFile(await requestFile(contract.reportFile, { params }, { name: `${nameOf(report)}.json` }));
  });
  const { reports, deleted } = useMemo(() => parted(all), [all]);
  return { asked, reports, deleted, remove, bringBack, duplicate, download };
}

const none: readonly ReportSummary[] = [];

const nameOf = ({ departmentName, year }: ReportSummary): string => `${departmentName} ${year} 年`;

const parted = (all: readonly ReportSummary[]) => ({
  reports: all
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
  deleted: all
    .filter(({ deletedAt }) => deletedAt !== null)
    .toSorted((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '')),
});
