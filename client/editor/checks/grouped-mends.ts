import type { CheckResult, Mend } from '../../../schemas/check/engine/check-result.ts';
import type { Severity } from '../../../schemas/check/engine/outcome.ts';

export interface MendGroup {
  readonly severity: Severity;
  readonly mends: readonly Mend[];
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What is open, the gravest first; a mend that settles several findings stands once, with its gravest. */
export function groupedMends({ mends }: CheckResult): readonly MendGroup[] {
  const open = mends.flatMap(({ key, findings }) => {
    const [first, ...others] = findings.filter(({ waiver }) => waiver === undefined);
    return first ? [{ key, findings: [first, ...others] as const }] : [];
  });
  return severities.flatMap((severity) => {
    const own = open.filter(({ findings: [first] }) => first.severity === severity);
    return own.length > 0 ? [{ severity, mends: own }] : [];
  });
}
