import type { ReportSummary } from '../../schemas/api/reports.ts';

/** The other reports, those one most likely compares with first: the same department, the year before, then the nearest. */
export function comparedFirst(
  report: ReportSummary,
  reports: readonly ReportSummary[],
): readonly ReportSummary[] {
  const rank = ({ departmentName, year }: ReportSummary): number =>
    (departmentName === report.departmentName ? 0 : 1000) +
    (year === report.year - 1 ? 0 : 1 + Math.abs(year - report.year));
  return reports.filter(({ id }) => id !== report.id).toSorted((a, b) => rank(a) - rank(b));
}
