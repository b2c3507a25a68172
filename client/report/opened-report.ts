import type { Report } from '../../schemas/model/report.ts';

/** A report on the page, and where it came from. */
export interface OpenedReport {
  readonly report: Report;
  readonly source: string;
}
