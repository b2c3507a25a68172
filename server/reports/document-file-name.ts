import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import { type ReviewSheet, reviewSheetNames } from '../../schemas/api/review-sheet.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';

/** What a document is called when it is saved. */
export const documentFileName = (
  { department: { name, year } }: Pick<WorkingReport, 'department'>,
  format: DocumentFormat | 'json',
  kind?: ReviewSheet | 'exchange',
): string => `${safeFileName(`${name}${year}年部门预算${titleOf(kind)}`)}.${format}`;

function titleOf(kind: ReviewSheet | 'exchange' | undefined): string {
  if (kind === undefined) return '信息公开';
  return kind === 'exchange' ? '信息公开（交换稿）' : reviewSheetNames[kind];
}

/** Without the characters Windows refuses in file names. */
export const safeFileName = (name: string): string =>
  name.replace(/[<>:"/\\|?*\n\t]/g, '').trim() || '部门预算信息公开';
