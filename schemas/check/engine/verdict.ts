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

/** What stops the final export although it is no error. */
export const toConfirm = ({ findings }: CheckResult): CheckResult['findings'] =>
  findings.filter(
    ({ severity, mustBeConfirmed, waiver }) =>
      severity !== 'error' && mustBeConfirmed === true && waiver === undefined,
  );

/** The verdict in one line: what is open, and how much was looked at. */
export function verdictLine(result: CheckResult): string {
  const { bySeverity, waived, passed, notCheckable } = verdictCounts(result);
  const open = Object.values(bySeverity).every((count) => count === 0)
    ? '没有发现问题'
    : `错误 ${bySeverity.error} 个，警告 ${bySeverity.warning} 个，提示 ${bySeverity.note} 个`;
  const kept = waived > 0 ? `，已保留 ${waived} 个` : '';
  const missed = notCheckable > 0 ? `，${notCheckable} 项缺少数据无法检查` : '';
  return passed === 0 ? `没有可以检查的内容${missed}。` : `${open}${kept}；检查通过 ${passed} 项${missed}。`;
}
