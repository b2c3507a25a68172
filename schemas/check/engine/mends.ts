import type { JudgedFinding, Mend } from './check-result.ts';

/** Findings of the same cause are one mend, at the place of the gravest; every other finding is one of its own. */
export function mendsOf(findings: readonly JudgedFinding[]): readonly Mend[] {
  const byCause = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const finding of findings) {
    const key = finding.cause ?? finding.key;
    const known = byCause.get(key);
    if (known) known.push(finding);
    else byCause.set(key, [finding]);
  }
  return [...byCause].map(([key, own]) => ({ key, findings: own }));
}
