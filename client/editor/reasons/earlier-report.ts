import type { ReportSummary } from '../../../schemas/api/reports.ts';

/** The same department's report of the year before, else of the nearest earlier one; of several, the one changed last. */
export function earlierReport(
  { departmentName, year }: ReportSummary,
  reports: readonly ReportSummary[],
): ReportSummary | undefined {
  return reports
    .filter(
      (other) => other.departmentName === departmentName && other.year < year && other.deletedAt === null,
    )
    .toSorted((a, b) => b.year - a.year || (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
