import type { ReportSummary } from '../../schemas/api/reports.ts';

/** The list with a report as it is now, in the place of what was known of it; a new one comes first. */
export const withReport = (
  reports: readonly ReportSummary[],
  report: ReportSummary,
): readonly ReportSummary[] =>
  reports.some(({ id }) => id === report.id)
    ? reports.map((known) => (known.id === report.id ? report : known))
    : [report, ...reports];
