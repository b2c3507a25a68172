import type { DocumentFormat } from '../../../schemas/api/document-format.ts';
import type { ReviewSheet } from '../../../schemas/api/review-sheet.ts';
import type { Problem } from '../../../schemas/problem.ts';

export interface ExportWish {
  readonly formats: readonly ExportFormat[];
  /** A paper for the agency's own use instead of the report. */
  readonly sheet?: ReviewSheet;
  /** A draft that carries the report, for colleagues. */
  readonly isExchange?: boolean;
  /** That saved version, without saving first. */
  readonly version?: number;
}

/** Where an export stands. `received` is 0 while the server is still making the file. */
export type ExportState =
  | { readonly phase: 'idle' | 'saving' | 'cancelled' }
  | { readonly phase: 'making'; readonly format: ExportFormat; readonly received: number }
  | { readonly phase: 'done'; readonly files: readonly string[]; readonly gapCount: number }
  | { readonly phase: 'failed'; readonly problems: readonly Problem[] }
  /** The latest changes could not be saved; what is saved can still be had. */
  | { readonly phase: 'unsaved'; readonly reason: string; readonly wish: ExportWish };

export type ExportFormat = DocumentFormat | 'json';

export const formatNames = { docx: 'Word', pdf: 'PDF', json: '数据文件' } satisfies Record<
  ExportFormat,
  string
>;

/** What is under way, in words. */
export function exportProgress(state: ExportState): string {
  switch (state.phase) {
    case 'saving':
      return '正在保存最新的修改';
    case 'making':
      return state.received > 0
        ? `正在接收 ${formatNames[state.format]}，${Math.round(state.received * 100)}%`
        : `正在生成 ${formatNames[state.format]}`;
    default:
      return '';
  }
}
