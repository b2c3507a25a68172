import { contract } from '../../schemas/api/contract.ts';
import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import { type ReviewSheet, reviewSheetNames } from '../../schemas/api/review-sheet.ts';
import { type ReceivedFile, requestFile } from './request-file.ts';

export type DocumentFile = ReceivedFile;

export interface DocumentWish {
  readonly report: string;
  readonly version: number;
  readonly format: DocumentFormat;
  /** `preview`: its figures are links to their cells. */
  readonly purpose: 'preview' | 'export' | 'exchange';
  /** A paper for the agency's own use instead of the report. */
  readonly sheet?: ReviewSheet | undefined;
}

/** Asks for one version of a report as a file. */
export function requestDocument(
  { report, version, format, purpose, sheet }: DocumentWish,
  signal: AbortSignal,
  onReceived: (part: number) => void,
): Promise<DocumentFile> {
  return requestFile(
    contract.document,
    {
      params: { report, version: String(version), format },
      query: { purpose, ...(sheet ? { sheet } : {}) },
      signal,
    },
    { name: `${sheet ? reviewSheetNames[sheet] : '报告'}.${format}`, onReceived },
  );
}
