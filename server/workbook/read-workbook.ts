import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { refused } from '../import/refused.ts';
import type { SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import type { ExportMapping } from './export/export-mapping.ts';
import { readExport } from './export/read-export.ts';
import { suggestMapping } from './export/suggest-mapping.ts';
import type { ImportMode } from './reading/merge-item.ts';
import { plainTitle } from './reading/plain-title.ts';
import { type ReadReportWorkbook, readReportWorkbook } from './reading/read-report-workbook.ts';
import { entrySheets } from './sheets/entry-sheets.ts';

export interface WorkbookChoices {
  readonly mode: ImportMode;
  readonly newId: () => string;
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

const names = new Set(
  entrySheets.flatMap(({ name, otherNames = [] }) => [name, ...otherNames].map(plainTitle)),
);

const isOurs = ({ name }: SourceWorkbook['sheets'][number]): boolean => names.has(plainTitle(name));
