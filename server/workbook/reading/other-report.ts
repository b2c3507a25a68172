import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { guessed } from '../../import/protocol.ts';
import type { SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import { namedReport, reportRow } from '../named-report.ts';
import { guideName } from '../sheets/entry-sheets.ts';
import { plainTitle } from './plain-title.ts';

/** Told where a workbook was made of another report: last year's, or another department's. */
export function otherReport({ sheets }: SourceWorkbook, report: WorkingReport): readonly ProtocolEntry[] {
  const guide = sheets.find(({ name }) => name === guideName);
  const row = guide?.rows.find(({ cells }) => cells[0]?.text.trim() === reportRow);
  const said = row?.cells[1]?.text.trim();
  if (!said || plainTitle(said) === plainTitle(namedReport(report))) return [];
  const message = `工作簿是“${said}”的填报表，这份报告是“${namedReport(report)}”：请核对是不是选错了文件`;
  return [guessed(`工作表“${guideName}”`, message)];
}
