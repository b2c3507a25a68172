import type { CheckResult, JudgedFinding } from '../../schemas/check/engine/check-result.ts';
import { placeInWords } from '../../schemas/check/engine/place-in-words.ts';
import { severityNames } from '../../schemas/check/engine/severity-names.ts';
import { verdictCounts, verdictLine } from '../../schemas/check/engine/verdict.ts';
import { whyNotFinal } from '../../schemas/check/engine/why-not-final.ts';
import type { PreparedReport } from '../reports/prepare-report.ts';
import { csvLine } from './csv-line.ts';

export const checkFormats = ['text', 'json', 'csv'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What the command `check` prints. */
export function writeCheck(
  format: CheckFormat,
  result: CheckResult,
  { report, derived, codeNames }: Pick<PreparedReport, 'report' | 'derived' | 'codeNames'>,
): string {
  const where = ({ places: [place] }: JudgedFinding): string =>
    placeInWords(place, report, derived, codeNames);
  switch (format) {
    case 'text':
      return [
        ...result.findings.map((finding) => inText(finding, where(finding))),
        verdictLine(result),
        ...whyNotFinal(result).map((reason) => `不能作为正式文件导出：${reason}。`),
      ].join('\n');
    case 'json':
      return JSON.stringify(
        {
          rulesVersion: result.rulesVersion,
          verdict: verdictCounts(result),
          whyNotFinal: whyNotFinal(result),
          findings: result.findings.map((finding) => ({ where: where(finding), ...finding })),
          rules: result.rules,
        },
        null,
        1,
      );
    case 'csv':
      return [
        csvLine(['级别', '规则', '位置', '问题', '处理', '保留理由']),
        ...result.findings.map((finding) =>
          csvLine([
            severityNames[finding.severity],
            finding.rule,
            where(finding),
            finding.message,
            finding.mend,
            finding.waiver?.reason ?? '',
          ]),
        ),
      ].join('\r\n');
  }
}

function inText({ severity, rule, message, mend, waiver }: JudgedFinding, where: string): string {
  const kept = waiver ? `（已保留：${waiver.reason}，${waiver.name}）` : '';
  return `${severityNames[severity]}  ${where}  [${rule}]${kept}\n      ${message}\n      处理：${mend}`;
}
