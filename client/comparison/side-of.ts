import type { ComparedReport } from '../../schemas/compare/compared-report.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { completeReport } from '../../schemas/edit/complete-report.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import type { LoadedReport } from '../reports/load-report.ts';

/** A report as it is compared: what of it is whole. */
export function sideOf({ opened, pack, codeNames }: LoadedReport): ComparedReport {
  const { report } = completeReport(parseWorkingReport(opened.report));
  return { report, pack, codeNames, derived: deriveReport(report, pack, codeNames) };
}
