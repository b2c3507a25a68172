import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { refused } from '../import/refused.ts';
import type { SourceSheet, SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import type { ExportMapping } from './export/export-mapping.ts';
import { readExport } from './export/read-export.ts';
import { suggestMapping } from './export/suggest-mapping.ts';
import { findColumns } from './reading/find-columns.ts';
import { plainTitle } from './reading/plain-title.ts';
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
  if (!choices.mapping && workbook.sheets.some(isOurs)) return readReportWorkbook(workbook, report, choices);
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

/** An export may have a sheet of such a name: its titles tell. */
const isOurs = (source: SourceSheet): boolean =>
  entrySheets.some(
    (sheet) =>
      [sheet.name, ...(sheet.otherNames ?? [])].some(
        (name) => plainTitle(name) === plainTitle(source.name),
      ) && findColumns(source, sheet) !== undefined,
  );
