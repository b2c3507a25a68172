import type { ComparisonFileFormat, DocumentFormat } from '../../schemas/api/document-format.ts';
import type { ReviewSheet } from '../../schemas/api/review-sheet.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { RenderedDocument } from './document-service.ts';
import type { ImportedFile } from './import-file.ts';
import type { WorkbookJob } from './read-workbook-file.ts';

/** What the process that makes documents is started with. */
export interface DocumentSetup {
  readonly fontFolders: readonly string[];
  /** How long the layout of one document may take. */
  readonly timeLimitMs: number;
  /** The folder of the agency's own code lists. */
  readonly ownCodes?: string;
}

/** One document wanted. */
export interface DocumentJob {
  /** A report as JSON text: one string crosses between processes much faster than the objects it stands for. */
  readonly report: string;
  readonly format: DocumentFormat;
  readonly preview: boolean;
  readonly draft: boolean;
  /** A draft that carries the report; docx alone. */
  readonly exchange?: boolean;
  /** A paper for the agency's own use instead of the report. */
  readonly sheet?: ReviewSheet;
}

/** What changed between two reports, as a file. */
export interface ComparisonJob {
  /** Both as JSON texts. */
  readonly before: string;
  readonly after: string;
  readonly format: ComparisonFileFormat;
}

/**
 * What the process is asked for: a document, what changed between two reports, what a document from elsewhere says, a
 * workbook to be filled in, or what one that comes back says.
 */
export type ProcessJob =
  | { readonly kind: 'render'; readonly job: DocumentJob }
  | { readonly kind: 'compare'; readonly job: ComparisonJob }
  | { readonly kind: 'import'; readonly bytes: Uint8Array }
  | { readonly kind: 'workbook'; readonly report: string }
  | { readonly kind: 'readWorkbook'; readonly job: WorkbookJob };

/** Jobs come one at a time; `cancel` is about the one under way, if there still is one. */
export type DocumentRequest =
  /** `deadline`: when the process ends itself, in milliseconds of the epoch, should nobody be left to end it. */
  (ProcessJob & { readonly deadline: number }) | { readonly kind: 'cancel' };

export type DocumentReply =
  | { readonly kind: 'done'; readonly document: RenderedDocument }
  | { readonly kind: 'imported'; readonly file: ImportedFile }
  /** JSON of a `ReadWorkbook`: one string, however many changes. */
  | { readonly kind: 'workbookRead'; readonly read: string }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] }
  /** The layout failed, in words for the person who waits. */
  | { readonly kind: 'failed'; readonly message: string; readonly cause: string }
  | { readonly kind: 'cancelled' }
  /** A fault of the program; only the log sees it. */
  | { readonly kind: 'broken'; readonly stack: string };
