import { compareReports } from '../../schemas/compare/compare-reports.ts';
import type { Comparison } from '../../schemas/compare/comparison.ts';
import { loadReport } from '../reports/load-report.ts';
import { sideOf } from './side-of.ts';

/** Both reports as they stand, compared here: the server sends no more than it does to open them. */
export async function loadComparison(
  before: string,
  after: string,
  signal: AbortSignal,
): Promise<Comparison> {
  const [one, other] = await Promise.all([loadReport(before, signal), loadReport(after, signal)]);
  return compareReports({ before: sideOf(one), after: sideOf(other) });
}
