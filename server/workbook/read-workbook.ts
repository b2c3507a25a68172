import type { ExportMapping } from '../../schemas/api/workbook.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { refused } from '../import/refused.ts';
import type { SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import { readExport } from './export/read-export.ts';
import { suggestMapping } from './export/suggest-mapping.ts';
import { isEntryWorkbook } from './is-entry-workbook.ts';
import {
  type ReadReportWorkbook,
  type ReportWorkbookChoices,
  readReportWorkbook,
} from './reading/read-report-workbook.ts';
import { entrySheets } from './sheets/entry-sheets.ts';

export interface WorkbookChoices extends ReportWorkbookChoices {
  /** Of an export; suggested where absent. */
  readonly mapping?: ExportMapping;
}

/**
 * A workbook of ours, known by the names of its sheets, or an export of the budget system, against the report.
 * @throws UnusableInput where it is neither.
 */
export function readWorkbook(
  workbook: SourceWorkbook,
  report: WorkingReport,
  choices: WorkbookChoices,
): ReadReportWorkbook {
  if (!choices.mapping && isEntryWorkbook(workbook)) return readReportWorkbook(workbook, report, choices);
  const { mapping = choices.mapping, protocol } = choices.mapping
    ? { protocol: [] }
    : suggestMapping(workbook);
  if (!mapping)
    throw refused(
      `没有填报表的工作表（${entrySheets.map(({ name }) => name).join('、')}），也不能按预算系统的导出表读取：${protocol.map(({ message }) => message).join('；')}`,
    );
  const read = readExport(workbook, mapping, report, choices);
  return { ...read, protocol: [...protocol, ...read.protocol] };
}
