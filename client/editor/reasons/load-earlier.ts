import { contract } from '../../../schemas/api/contract.ts';
import type { ReportSummary } from '../../../schemas/api/reports.ts';
import { request } from '../../api/request.ts';
import { sideOf } from '../../comparison/side-of.ts';
import { loadReport } from '../../reports/load-report.ts';
import { earlierReport } from './earlier-report.ts';

/** The report of an earlier year of the same department, as it stands; undefined where the list has none. */
export async function loadEarlier(report: ReportSummary, signal: AbortSignal) {
  const earlier = earlierReport(report, await request(contract.reports, { signal }));
  return earlier && { summary: earlier, side: sideOf(await loadReport(earlier.id, signal)) };
}
