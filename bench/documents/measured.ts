import type { ComposedDocument } from '../../schemas/document/block.ts';
import type { PreparedReport } from '../../server/reports/prepare-report.ts';

/** A report of some size, and its document. */
export interface Measured {
  readonly document: ComposedDocument;
  readonly prepared: PreparedReport;
}

/** The smallest first. */
export type Sizes = readonly [Measured, ...Measured[]];
