import type { ReportInput } from '../schemas/model/report.ts';
import { bigReport } from './big-report.ts';

/** BIG with a ledger of so many lines, the most there may be being 20,000. */
export function longReport(count: number): ReportInput {
  const big = bigReport();
  const { lines = [] } = big;
  return {
    ...big,
    lines: Array.from({ length: count }, (_, index) => ({
      ...(lines[index % lines.length] as (typeof lines)[number]),
      id: `l${index}`,
      amount: `${(index + 1) * 7}.25`,
    })),
  };
}
