import { compareReports } from '../../schemas/compare/compare-reports.ts';
import type { ComparedReport } from '../../schemas/compare/compared-report.ts';
import type { Comparison } from '../../schemas/compare/comparison.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { completeReport } from '../../schemas/edit/complete-report.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { type LoadedReport, loadReport } from '../reports/load-report.ts';

/** Both reports as they stand, compared here: the server sends no more than it does to open them. */
export async function loadComparison(
  before: string,
  after: string,
  signal: AbortSignal,
): Promise<Comparison> {
  const [one, other] = await Promise.all([loadReport(before, signal), loadReport(after, signal)]);
  return compareReports({ before: sideOf(one), after: sideOf(other) });
}

function sideOf({ opened, pack, codeNames }: LoadedReport): ComparedReport {
  const { report } = completeReport(parseWorkingReport(opened.report));
  return { report, pack, codeNames, derived: deriveReport(report, pack, codeNames) };
}
