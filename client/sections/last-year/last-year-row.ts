import type { Amount } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

export type WorkingLastYear = WorkingReport['lastYear'][number];

/** One figure of the year before, beside this year's. */
export interface LastYearRow {
  /** `expenditure.basicExpenditure`, `threePublic.reception`, `agencyOperatingCost`. */
  readonly id: string;
  readonly label: string;
  readonly before: Amount | '';
  /** Of the tables of this report; blank where they have none. */
  readonly now: Amount | '';
  readonly difference: Amount | '';
}
