import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import type { PackSummary } from '../../schemas/api/pack-summary.ts';
import type { SampleSummary } from '../../schemas/api/sample-summary.ts';
import type { RenderedDocument } from './document-service.ts';

/** What the application can do with a report. */
export interface ReportService {
  packs(): Promise<readonly PackSummary[]>;
  samples(): Promise<readonly SampleSummary[]>;
  /** The report of a sample; `undefined` where there is none of that id. */
  sample(id: string): Promise<unknown>;
  /** Throws `UnusableInput` where the report cannot be used; stops early when the signal is aborted. */
  document(
    report: unknown,
    format: DocumentFormat,
    signal?: AbortSignal,
  ): Promise<Omit<RenderedDocument, 'draft'>>;
}
