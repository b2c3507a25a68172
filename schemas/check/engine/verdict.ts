import type { CheckResult, VerdictCounts } from './check-result.ts';

/** What stands in the one line under the report. */
export function verdictCounts({ findings, rules }: CheckResult): VerdictCounts {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const of = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return {
    bySeverity: { error: of('error'), warning: of('warning'), note: of('note') },
    waived: findings.length - open.length,
    passed: rules.reduce((sum, { passed }) => sum + passed, 0),
    notCheckable: rules.reduce((sum, { notCheckable }) => sum + notCheckable.length, 0),
  };
}

/** Whether the report may go out: every error is mended or waived with a reason. */
export const isPublishable = (result: CheckResult): boolean => verdictCounts(result).bySeverity.error === 0;
