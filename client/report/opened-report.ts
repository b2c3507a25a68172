import type { Report } from '../../schemas/model/report.ts';

/** A report on the page, where it came from, and what its pack is called as far as that is known. */
export interface OpenedReport {
  readonly report: Report;
  readonly source: string;
  readonly packName: string;
}
