import type { Waiver } from '../../model/waiver.ts';
import { buildSubject, type Checked } from '../subject/build-subject.ts';
import type { Subject } from '../subject/subject.ts';
import type { CheckedComparison, CheckResult, JudgedFinding, RuleOutcome } from './check-result.ts';
import { findingKey } from './finding-key.ts';
import { mendsOf } from './mends.ts';
import type { Outcome, Severity } from './outcome.ts';
import type { Rule } from './rule.ts';
import { withSuspects } from './with-suspects.ts';

const none: readonly Waiver[] = [];

/** Checks one report again and again: after an edit only what depends on it is looked at. */
export function createChecker(rules: readonly Rule[], rulesVersion: number) {
  let earlier: Subject | undefined;
  const judgedOnce = rememberJudged();
  return (checked: Checked, waivers: readonly Waiver[] = none): CheckResult => {
    const subject = buildSubject(checked, earlier);
    earlier = subject;
    const judged = rules.map((rule) => judgedOnce(rule, rule.check(subject), waivers));
    const comparisons = judged.flatMap((own) => own.comparisons);
    const findings = withSuspects(
      judged.flatMap((own) => own.findings),
      comparisons,
      subject,
    ).toSorted(bySeverity);
    return {
      rulesVersion,
      findings,
      mends: mendsOf(findings),
      rules: judged.map(({ outcome }) => outcome),
      comparisons,
    };
  };
}

/** A rule that says the very same of a report with the same waivers is not judged again. */
function rememberJudged() {
  const known = new Map<Rule, { readonly given: readonly unknown[]; readonly judged: Judged }>();
  return (rule: Rule, outcomes: readonly Outcome[], waivers: readonly Waiver[]): Judged => {
    const earlier = known.get(rule);
    if (earlier?.given[0] === outcomes && earlier.given[1] === waivers) return earlier.judged;
    const byFinding = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
    const judged = judge(rule, outcomes, byFinding);
    known.set(rule, { given: [outcomes, waivers], judged });
    return judged;
  };
}

interface Judged {
  readonly findings: readonly JudgedFinding[];
  readonly outcome: RuleOutcome;
  readonly comparisons: readonly CheckedComparison[];
}

function judge(
  { id, group }: Rule,
  outcomes: readonly Outcome[],
  waivers: ReadonlyMap<string, Waiver>,
): Judged {
  const findings: JudgedFinding[] = [];
  const missing: RuleOutcome['notCheckable'][number][] = [];
  const comparisons: CheckedComparison[] = [];
  let passed = 0;
  for (const outcome of outcomes) {
    switch (outcome.kind) {
      case 'passed':
        passed += 1;
        if (outcome.comparison) comparisons.push({ ...outcome.comparison, rule: id, outcome: 'passed' });
        break;
      case 'notCheckable':
        missing.push({ missing: outcome.missing, ...(outcome.place ? { place: outcome.place } : {}) });
        break;
      case 'failed': {
        const { finding, scope } = outcome;
        const key = findingKey(id, finding);
        const waiver = waivers.get(key);
        findings.push({
          ...finding,
          key,
          rule: id,
          group,
          ...(scope === undefined ? {} : { scope }),
          ...(waiver ? { waiver } : {}),
        });
        if (finding.comparison)
          comparisons.push({ ...finding.comparison, rule: id, outcome: waiver ? 'waived' : 'failed' });
      }
    }
  }
  const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
  return {
    findings,
    outcome: { rule: id, passed, failed: findings.length - waived, waived, notCheckable: missing },
    comparisons,
  };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const bySeverity = (a: JudgedFinding, b: JudgedFinding): number => ranks[a.severity] - ranks[b.severity];
