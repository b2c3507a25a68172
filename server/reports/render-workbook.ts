import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { packNamed } from '../packs/pack-named.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { reportWorkbook } from '../workbook/writing/report-workbook.ts';
import { writeReportWorkbook } from '../workbook/writing/write-report-workbook.ts';
import { safeFileName } from './document-file-name.ts';
import type { RenderedDocument } from './document-service.ts';

/** The report, as JSON text, as a workbook to be filled in. */
export async function renderWorkbook(text: string, packs: PackStore): Promise<RenderedDocument> {
  const report = parseWorkingReport(JSON.parse(text));
  const workbook = reportWorkbook(report, packNamed(packs, report));
  return {
    bytes: await writeReportWorkbook(workbook),
    fileName: `${safeFileName(workbook.title)}.xlsx`,
    gapCount: 0,
    draft: false,
  };
}
