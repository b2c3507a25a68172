import type { OpenedReport } from '../../../../schemas/api/reports.ts';
import type { WorkingReport } from '../../../../schemas/model/working-report.ts';
import type { SaveRequest } from '../editor-services.ts';

/** The report as the server has it, as far as is known. */
export interface Ground {
  readonly report: WorkingReport;
  readonly version: number;
  /** ISO time of its saving. */
  readonly at: string;
}

/** A save on its way, and what the server has once it is made. */
export interface Flight extends SaveRequest {
  readonly report: WorkingReport;
}

/** Where what I wrote and what others saved part. */
export interface Parting {
  readonly base: WorkingReport;
  readonly baseVersion: number;
  readonly theirs: Ground;
  readonly by: readonly string[];
}

export const openedGround = ({ summary }: OpenedReport, report: WorkingReport): Ground => ({
  report,
  version: summary.version,
  at: summary.updatedAt,
});
