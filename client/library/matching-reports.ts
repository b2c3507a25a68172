import type { ReportSummary } from '../../schemas/api/reports.ts';

/** The reports in which each word looked for occurs: in the name, the year, the pack or who changed it last. */
export function matchingReports(
  reports: readonly ReportSummary[],
  lookedFor: string,
): readonly ReportSummary[] {
  const words = plain(lookedFor).split(/\s+/).filter(Boolean);
  return reports.filter(({ departmentName, year, packName, updatedBy }) => {
    const text = plain(`${departmentName} ${year} ${packName} ${updatedBy}`);
    return words.every((word) => text.includes(word));
  });
}

/** Full-width digits and letters, as input methods write them, are the same. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
