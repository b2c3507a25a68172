import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ImportMode } from '../../../schemas/api/workbook.ts';
import type { Change } from '../../../schemas/edit/change.ts';
import { diffReports } from '../../../schemas/edit/diff-reports.ts';
import type { JsonObject } from '../../../schemas/edit/identified-list.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { notUnderstood, understood } from '../../import/protocol.ts';
import type { SourceSheet, SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import type { EntrySheet } from '../field.ts';
import { sheetWords } from '../sheet-words.ts';
import { entrySheets, guideName, namedSheets } from '../sheets/entry-sheets.ts';
import { columnRemarks } from './column-remarks.ts';
import { findColumns } from './find-columns.ts';
import { mergeSheet } from './merge-sheet.ts';
import { namedIds, takenIds } from './named-ids.ts';
import type { Ids } from './new-item.ts';
import { otherReport } from './other-report.ts';
import { plainTitle } from './plain-title.ts';
import { readRows } from './read-rows.ts';

export interface ReadReportWorkbook {
  /** The report with the changes made. */
  readonly report: WorkingReport;
  readonly changes: readonly Change[];
  readonly protocol: readonly ProtocolEntry[];
  /** Cells that could mean two things, or nothing: nothing was done for them. */
  readonly faults: readonly Problem[];
}

export interface ReportWorkbookChoices {
  readonly mode: ImportMode;
  readonly newId: () => string;
  /** The report's: its texts are known by the headings it gives them. The same as when the workbook was written. */
  readonly pack: Pack | undefined;
}

/**
 * What a workbook filled in says against the report: sheets and columns by their titles, rows by their ids.
 * @throws UnusableInput where the report would no longer be one, or goes beyond its limits.
 */
export function readReportWorkbook(
  workbook: SourceWorkbook,
  report: WorkingReport,
  { mode, newId, pack }: ReportWorkbookChoices,
): ReadReportWorkbook {
  const original = report as unknown as JsonObject;
  const faults: Problem[] = [];
  const protocol: ProtocolEntry[] = [...otherReport(workbook, report), ...unreadSheets(workbook)];
  const ids: Ids = { taken: takenIds(original), newId };
  const gone = new Map<EntrySheet, ReadonlySet<string>>();
  const merged = readingOrder.reduce(readSheet, original);
  const changed = parseWorkingReport(without(merged, gone, protocol, newId));
  return { report: changed, changes: diffReports(report, changed), protocol, faults };

  function readSheet(current: JsonObject, sheet: EntrySheet): JsonObject {
    const [source, ...more] = sheetsOf(workbook, sheet);
    const place = `工作表“${sheet.name}”`;
    if (!source) {
      protocol.push(understood(place, '工作簿中没有这张表，报告的这一部分未改动'));
      return current;
    }
    for (const { name } of more) protocol.push(notUnderstood(`工作表“${name}”`, '与前面的一张重复，未读取'));
    const found = findColumns(source, sheet);
    if (!found) {
      if (source.rows.length > 0) protocol.push(notUnderstood(place, '没有找到列标题，未读取'));
      return current;
    }
    const read = readRows(source, found);
    const merging = { mode, words: sheetWords(current, pack, original), faults, remarks: protocol };
    protocol.push(...columnRemarks(place, found, read.totals));
    faults.push(...read.faults);
    const own = mergeSheet(sheet, sheet.items(current), read.rows, found, merging, ids);
    if (own.isSound) gone.set(sheet, own.gone);
    const counts = `${read.rows.length} 行：新增 ${own.added}，改动 ${own.changed}，删去 ${own.gone.size}`;
    protocol.push(understood(place, counts));
    return own.added + own.changed === 0 || !own.isSound ? current : sheet.put(current, own.items, newId);
  }
}

/** What others name comes first. */
const readingOrder: readonly EntrySheet[] = [
  ...namedSheets,
  ...entrySheets.filter((sheet) => !namedSheets.includes(sheet)),
];

const isCalled = (title: string, { name, otherNames = [] }: EntrySheet): boolean =>
  [name, ...otherNames].some((own) => plainTitle(own) === plainTitle(title));

const sheetsOf = ({ sheets }: SourceWorkbook, sheet: EntrySheet): readonly SourceSheet[] =>
  sheets.filter(({ name }) => isCalled(name, sheet));

const unreadSheets = ({ sheets }: SourceWorkbook): readonly ProtocolEntry[] =>
  sheets
    .filter(({ name }) => name !== guideName && !entrySheets.some((sheet) => isCalled(name, sheet)))
    .map(({ name }) => notUnderstood(`工作表“${name}”`, '不是填报表中的一张，未读取'));

/** Without the items whose rows are gone: the last, units and projects, only where nothing names them any more. */
function without(
  report: JsonObject,
  gone: ReadonlyMap<EntrySheet, ReadonlySet<string>>,
  protocol: ProtocolEntry[],
  newId: () => string,
): JsonObject {
  return [...readingOrder].reverse().reduce((current, sheet) => {
    const wanted = gone.get(sheet) ?? new Set<string>();
    if (wanted.size === 0) return current;
    const named: ReadonlySet<string> = namedSheets.includes(sheet) ? namedIds(current) : new Set();
    const items = sheet.items(current).filter((item) => {
      const id = String(item.id);
      if (!wanted.has(id)) return true;
      if (!named.has(id)) return false;
      const message = `“${String(item.name)}”的行不在工作簿中，但报告中还有内容用到它，未删去`;
      protocol.push(notUnderstood(`工作表“${sheet.name}”`, message));
      return true;
    });
    const [loose] = sheet.faults?.(items).values() ?? [];
    if (loose) {
      const message = `删去的行中有其他行要用到的（${loose.message}），这张表的行都未删去`;
      protocol.push(notUnderstood(`工作表“${sheet.name}”`, message));
      return current;
    }
    return sheet.put(current, items, newId);
  }, report);
}
