import type { ComparisonFileFormat, DocumentFormat } from '../../schemas/api/document-format.ts';
import type { ReviewSheet } from '../../schemas/api/review-sheet.ts';
import type { ImportedFile } from './import-file.ts';
import type { WorkbookJob } from './read-workbook-file.ts';

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  /** With its extension, in Chinese. */
  readonly fileName: string;
  /** How many 【待补充】 it shows. */
  readonly gapCount: number;
  /** Whether it is marked 草稿: it asks for something, the report is not finished, an error is open, or a draft was asked for. */
  readonly draft: boolean;
}

export interface DocumentOptions {
  readonly signal?: AbortSignal;
  /** A pdf whose figures and typed cells are links to `cell:` and their address, for the preview alone. */
  readonly preview?: boolean;
  /** Marks the document 草稿 even where nothing is left to say. */
  readonly draft?: boolean;
  /** A draft that carries the report, to be read back; docx alone. */
  readonly exchange?: boolean;
  /** A paper for the agency's own use instead of the report. */
  readonly sheet?: ReviewSheet | undefined;
  /** A request of the same key that still waits is refused as superseded; this one takes its place. */
  readonly supersedes?: string;
}

/** Makes documents one after another, away from the process that serves. */
export interface DocumentService {
  /**
   * @param report a report, whole or still being written: its JSON text, or what that text says
   * @throws UnusableInput where the report cannot be used; RenderFailure where no document could be made of it, a
   *   RenderRefusal where that was not even tried; the reason of `signal` when that is aborted
   */
  render(report: unknown, format: DocumentFormat, options?: DocumentOptions): Promise<RenderedDocument>;
  /**
   * A report out of a published docx or pdf, read away from the process that serves.
   * @throws as `render` does
   */
  import(bytes: Uint8Array, options?: Pick<DocumentOptions, 'signal'>): Promise<ImportedFile>;
  /** What changed from one report to another, whole or still being written; refused as `render` is. */
  compare(
    before: unknown,
    after: unknown,
    format: ComparisonFileFormat,
    signal?: AbortSignal,
  ): Promise<RenderedDocument>;
  /** A report, whole or still being written, as a workbook to be filled in; refused as `render` is. */
  workbook(report: unknown, signal?: AbortSignal): Promise<RenderedDocument>;
  /** What a workbook would change in a report, as JSON of a `ReadWorkbook`; refused as `render` is. */
  readWorkbook(
    asked: Omit<WorkbookJob, 'report'> & { readonly report: unknown },
    signal?: AbortSignal,
  ): Promise<string>;
  /** Starts the process that makes documents, so that it is ready when the first is wanted. */
  warm(): void;
  /** Refuses what is under way and ends the process. */
  close(): Promise<void>;
}
