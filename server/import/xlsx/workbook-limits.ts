import { workbookSizeLimit } from '../../../schemas/api/workbook.ts';
import { type FileLimits, fileLimits } from '../file/file-limits.ts';

export interface WorkbookLimits extends FileLimits {
  readonly sheets: number;
  /** Cells with something in them, of all sheets. */
  readonly cells: number;
  /** Characters of one of them. */
  readonly cellText: number;
  readonly columns: number;
  readonly rows: number;
  readonly merges: number;
}

/** What a workbook may hold: twenty thousand rows of thirty columns fit, a program's whole table of millions does not. */
export const workbookLimits: WorkbookLimits = {
  ...fileLimits,
  fileBytes: workbookSizeLimit,
  partBytes: 64 * 1024 * 1024,
  elements: 2_000_000,
  sheets: 200,
  cells: 600_000,
  // Excel holds 32,767.
  cellText: 100_000,
  columns: 1000,
  rows: 100_000,
  merges: 20_000,
};
