import type { CheckResult, JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import type { Report } from '../../../schemas/model/report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

/** What a sheet is written from. */
export interface ReviewedReport {
  readonly report: Report;
  readonly pack: Pack;
  readonly result: CheckResult;
  readonly ruleTitles: ReadonlyMap<string, string>;
  /** A finding's place in words. */
  readonly where: (finding: JudgedFinding) => string;
}
