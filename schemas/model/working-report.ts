import { UnusableInput } from '../problem.ts';
import { migrateReport } from './migrate-report.ts';
import { problemsOf } from './parse-report.ts';
import { type Report, reportSchema } from './report.ts';
import { readWorking } from './working/read-working.ts';

/** What of a report may be blank while it is written: every text, code, choice and amount. */
export type Working<T> = T extends string
  ? T | ''
  : T extends object
    ? { readonly [Key in keyof T]: Working<T[Key]> }
    : T;

/** A report as it is being written: the shape of a report, with fields not filled in yet. A blank is not zero. */
export type WorkingReport = Working<Report>;

/**
 * Reads a report that is being written: older versions are migrated and defaults filled in, as for a whole one, but a
 * required field may still be blank. What was read before is shared, so that reading a changed report costs as much as
 * what changed.
 * @throws UnusableInput naming each place that holds something else than a value or a blank.
 */
export function parseWorkingReport(input: unknown): WorkingReport {
  const { value, faults } = readWorking(reportSchema, migrateReport(input));
  if (faults.length > 0) throw new UnusableInput(problemsOf(faults));
  return value as WorkingReport;
}
