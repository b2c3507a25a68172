import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import type { PackSummary } from '../../schemas/api/pack-summary.ts';
import type { SampleSummary } from '../../schemas/api/sample-summary.ts';

/** What the application can do with a report. */
export interface ReportService {
  packs(): Promise<readonly PackSummary[]>;
  samples(): Promise<readonly SampleSummary[]>;
  /** The report of a sample; `undefined` where there is none of that id. */
  sample(id: string): Promise<unknown>;
  /** Throws `UnusableInput` where the report cannot be used; stops early when the signal is aborted. */
  document(report: unknown, format: DocumentFormat, signal?: AbortSignal): Promise<RenderedDocument>;
}

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  /** With its extension, in Chinese. */
  readonly fileName: string;
  /** How many 【待补充】 it shows; with any, it is a draft. */
  readonly gapCount: number;
}
