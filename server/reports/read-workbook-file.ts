import { randomBytes } from 'node:crypto';
import type { ExportMapping, ExportWish, ImportMode, ReadWorkbook } from '../../schemas/api/workbook.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { refused } from '../import/refused.ts';
import { readXlsx } from '../import/xlsx/read-xlsx.ts';
import type { SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import { packNamed } from '../packs/pack-named.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { type ReadExport, readExport } from '../workbook/export/read-export.ts';
import { suggestMapping } from '../workbook/export/suggest-mapping.ts';
import { isEntryWorkbook } from '../workbook/is-entry-workbook.ts';
import { type ReadReportWorkbook, readReportWorkbook } from '../workbook/reading/read-report-workbook.ts';
import { shapeOfTitles, sheetShapes } from '../workbook/sheet-shapes.ts';
import { checkLength } from './working-limits.ts';

/** A workbook to be read against a report. */
export interface WorkbookJob {
  readonly bytes: Uint8Array;
  /** As JSON text. */
  readonly report: string;
  readonly mode: ImportMode;
  /** It is an export, whatever its sheets are called, and this is what is said of its columns. */
  readonly wish?: ExportWish;
}

/**
 * What a workbook of ours, or an export of the budget system, would change in the report.
 * @throws UnusableInput where the file cannot be read, or holds nothing
 */
export function readWorkbookFile(
  { bytes, report: text, mode, wish }: WorkbookJob,
  packs: PackStore,
): ReadWorkbook {
  const workbook = readXlsx(bytes);
  const report = parseWorkingReport(JSON.parse(text));
  if (!wish && isEntryWorkbook(workbook))
    return { kind: 'entries', ...told(readEntries(workbook, report, mode, packs)) };
  return readAsExport(workbook, report, mode, wish);
}

function readEntries(
  workbook: SourceWorkbook,
  report: WorkingReport,
  mode: ImportMode,
  packs: PackStore,
): ReadReportWorkbook {
  return storable(readReportWorkbook(workbook, report, { mode, newId, pack: packNamed(packs, report) }));
}

/** @throws UnusableInput where the report could not be saved with the changes made */
function storable<Read extends ReadReportWorkbook>(read: Read): Read {
  checkLength(read.report, Number.POSITIVE_INFINITY);
  return read;
}

function readAsExport(
  workbook: SourceWorkbook,
  report: WorkingReport,
  mode: ImportMode,
  wish: ExportWish | undefined,
): ReadWorkbook {
  const { draft, mapping, recognised, titles, protocol } = suggestMapping(workbook, wish);
  if (!draft)
    throw refused('工作簿中没有内容，没有可读取的表：请确认选择的文件，或在表格软件中打开、保存后再试');
  const read = mapping ? readOrFaults(workbook, mapping, report, mode) : nothing;
  return {
    kind: 'export',
    ...told({ ...read, protocol: [...protocol, ...read.protocol] }),
    mapping: draft,
    recognised: Object.fromEntries([...recognised].map(([field, columns]) => [field, [...columns]])),
    titles: shapeOfTitles(titles),
    sheets: sheetShapes(workbook, draft),
    doubtfulUnits: [...read.doubtfulUnits],
  };
}

const nothing = { changes: [], protocol: [], faults: [], doubtfulUnits: [] };

/** With a column taken for another a report may become none at all: the way to mend that is another column. */
function readOrFaults(
  workbook: SourceWorkbook,
  mapping: ExportMapping,
  report: WorkingReport,
  mode: ImportMode,
): Omit<ReadExport, 'report'> {
  try {
    return storable(readExport(workbook, mapping, report, { mode, newId }));
  } catch (error) {
    if (error instanceof UnusableInput) return { ...nothing, faults: error.problems };
    throw error;
  }
}

/** As short as those of the editor: there may be many. */
const newId = (): string => randomBytes(12).toString('base64url');

/** Nobody mends more at once, and the others are still faults when these are mended. */
const mostFaults = 200;

const told = ({
  changes,
  protocol,
  faults,
}: Pick<ReadReportWorkbook, 'changes' | 'protocol' | 'faults'>) => ({
  changes: [...changes],
  protocol: [...protocol],
  faults: faults.slice(0, mostFaults),
  faultCount: faults.length,
});
