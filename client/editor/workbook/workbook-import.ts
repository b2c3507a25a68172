import type { ExportWish, ImportMode, ReadWorkbook } from '../../../schemas/api/workbook.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Problem } from '../../../schemas/problem.ts';

export interface ChosenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How a workbook is to be read. */
export interface ReadingChoice {
  readonly mode: ImportMode;
  /** Makes it an export of the budget system, whatever its sheets are called. */
  readonly wish?: ExportWish;
  /** Where the columns of an export come from. */
  readonly basis: 'suggested' | 'remembered' | 'chosen';
}

/** What a workbook would change; nothing of it is done yet. */
export interface WorkbookReading {
  readonly read: ReadWorkbook;
  readonly choice: ReadingChoice;
  /** The report it was read against, as saved, and with the changes made. */
  readonly before: WorkingReport;
  readonly after: WorkingReport;
}

export interface WorkbookImport {
  readonly file?: ChosenWorkbook | undefined;
  /** How it was last asked to be read; `reading` is of an earlier choice while that is under way. */
  readonly choice: ReadingChoice;
  readonly busy?: 'saving' | 'reading' | 'applying' | undefined;
  readonly reading?: WorkbookReading | undefined;
  readonly problems: readonly Problem[];
  /** Why what was typed last is not saved, so that nothing can be read against it. */
  readonly unsaved?: string | undefined;
  /** The report was changed by others since it was read: it has been read anew. */
  readonly hasMoved?: boolean;
  readonly applied?: { readonly count: number; readonly unsaved: string | undefined } | undefined;
}

export type WorkbookEvent =
  | { readonly kind: 'chosen'; readonly file: ChosenWorkbook }
  | { readonly kind: 'asked'; readonly choice: ReadingChoice; readonly hasMoved?: boolean }
  | { readonly kind: 'saved' }
  | { readonly kind: 'answered'; readonly reading: WorkbookReading }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unsaved'; readonly reason: string }
  | { readonly kind: 'cancelled' | 'applying' | 'putAway' }
  | { readonly kind: 'applied'; readonly count: number; readonly unsaved: string | undefined };

export const firstChoice: ReadingChoice = { mode: 'fill', basis: 'suggested' };
export const noWorkbook: WorkbookImport = { choice: firstChoice, problems: [] };

export function workbookImport(state: WorkbookImport, event: WorkbookEvent): WorkbookImport {
  const { file, choice, reading } = state;
  switch (event.kind) {
    case 'chosen':
      return { ...noWorkbook, file: event.file };
    case 'asked':
      return {
        file,
        reading,
        choice: event.choice,
        busy: 'saving',
        problems: [],
        hasMoved: event.hasMoved ?? false,
      };
    case 'saved':
      return { ...state, busy: 'reading' };
    case 'answered':
      return { ...state, busy: undefined, choice: event.reading.choice, reading: event.reading };
    case 'failed':
      return { ...state, busy: undefined, problems: event.problems };
    case 'unsaved':
      return { ...state, busy: undefined, unsaved: event.reason };
    case 'cancelled':
      return reading ? { file, reading, choice: reading.choice, problems: [] } : noWorkbook;
    case 'applying':
      return { ...state, busy: 'applying' };
    case 'applied':
      return { ...noWorkbook, file, choice, applied: { count: event.count, unsaved: event.unsaved } };
    case 'putAway':
      return noWorkbook;
  }
}

/** Why the changes cannot be made as they are; undefined where they can. */
export function whyNotApplicable({ busy, reading, problems, unsaved }: WorkbookImport): string | undefined {
  if (busy || !reading || problems.length > 0 || unsaved !== undefined) return '还没有读出差异';
  if (reading.read.faultCount > 0) return '有单元格无法确定含义';
  return reading.read.changes.length === 0 ? '没有差异' : undefined;
}
