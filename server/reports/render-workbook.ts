import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { reportWorkbook } from '../workbook/writing/report-workbook.ts';
import { writeReportWorkbook } from '../workbook/writing/write-report-workbook.ts';
import { safeFileName } from './document-file-name.ts';
import type { RenderedDocument } from './document-service.ts';

/** The report, as JSON text, as a workbook to be filled in. */
export async function renderWorkbook(text: string): Promise<RenderedDocument> {
  const workbook = reportWorkbook(parseWorkingReport(JSON.parse(text)));
  return {
    bytes: await writeReportWorkbook(workbook),
    fileName: `${safeFileName(workbook.title)}.xlsx`,
    gapCount: 0,
    draft: false,
  };
}
