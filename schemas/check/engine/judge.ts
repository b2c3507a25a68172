import { isSameList } from '../../is-same-list.ts';
import { keepList } from '../../keep-list.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { CheckedComparison, JudgedFinding, RuleOutcome } from './check-result.ts';
import { findingKey } from './finding-key.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import type { Rule } from './rule.ts';

/** What a rule says, counted and with its waivers. */
export interface Judged {
  readonly findings: readonly JudgedFinding[];
  readonly outcome: RuleOutcome;
  readonly comparisons: readonly CheckedComparison[];
}

type Waivers = ReadonlyMap<string, Waiver>;

interface Earlier {
  readonly outcomes: Outcomes;
  readonly waivers: readonly Waiver[];
  readonly parts: readonly Judged[];
  readonly judged: Judged;
}

/** Judges what rules say: a part of which a rule says the very same, with the same waivers, is not judged again. */
export function rememberJudged() {
  const known = new Map<Rule, Earlier>();
  const waiversOf = rememberByFinding();
  return (rule: Rule, outcomes: Outcomes, waivers: readonly Waiver[]): Judged => {
    const last = known.get(rule);
    const earlier = last?.waivers === waivers ? last : undefined;
    if (earlier && isSameList(earlier.outcomes, outcomes)) return earlier.judged;
    const parts = outcomes.map((part, index) =>
      earlier && earlier.outcomes[index] === part
        ? (earlier.parts[index] as Judged)
        : judgePart(rule, part, waiversOf(waivers)),
    );
    const judged = together(rule, parts, earlier?.judged);
    known.set(rule, { outcomes, waivers, parts, judged });
    return judged;
  };
}

function rememberByFinding(): (waivers: readonly Waiver[]) => Waivers {
  let last: { readonly waivers: readonly Waiver[]; readonly byFinding: Waivers } | undefined;
  return (waivers) => {
    if (last?.waivers !== waivers)
      last = { waivers, byFinding: new Map(waivers.map((waiver) => [waiver.finding, waiver])) };
    return last.byFinding;
  };
}

/** Lists that hold the same as before stay the same objects. */
function together({ id, title }: Rule, parts: readonly Judged[], earlier: Judged | undefined): Judged {
  const findings: JudgedFinding[] = [];
  const comparisons: CheckedComparison[] = [];
  const notCheckable: RuleOutcome['notCheckable'][number][] = [];
  let [passed, waived] = [0, 0];
  for (const part of parts) {
    passed += part.outcome.passed;
    waived += part.outcome.waived;
    for (const finding of part.findings) findings.push(finding);
    for (const comparison of part.comparisons) comparisons.push(comparison);
    for (const missing of part.outcome.notCheckable) notCheckable.push(missing);
  }
  const failed = findings.length - waived;
  return {
    findings: keepList(earlier?.findings, findings),
    outcome: { rule: id, title, passed, failed, waived, notCheckable },
    comparisons: keepList(earlier?.comparisons, comparisons),
  };
}

function judgePart(rule: Rule, outcomes: readonly Outcome[], waivers: Waivers): Judged {
  const findings: JudgedFinding[] = [];
  const notCheckable: RuleOutcome['notCheckable'][number][] = [];
  const comparisons: CheckedComparison[] = [];
  let passed = 0;
  for (const outcome of outcomes) {
    switch (outcome.kind) {
      case 'passed':
        passed += 1;
        if (outcome.comparison) comparisons.push({ ...outcome.comparison, rule: rule.id, outcome: 'passed' });
        break;
      case 'notCheckable':
        notCheckable.push({ missing: outcome.missing, ...(outcome.place ? { place: outcome.place } : {}) });
        break;
      case 'failed': {
        const finding = judgeFinding(rule, outcome, waivers);
        findings.push(finding);
        if (finding.comparison)
          comparisons.push({
            ...finding.comparison,
            rule: rule.id,
            outcome: finding.waiver ? 'waived' : 'failed',
          });
      }
    }
  }
  const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
  const failed = findings.length - waived;
  return {
    findings,
    outcome: { rule: rule.id, title: rule.title, passed, failed, waived, notCheckable },
    comparisons,
  };
}

function judgeFinding(
  { id, group }: Rule,
  { finding, scope }: Extract<Outcome, { kind: 'failed' }>,
  waivers: Waivers,
): JudgedFinding {
  const key = findingKey(id, finding);
  const waiver = waivers.get(key);
  return {
    ...finding,
    key,
    rule: id,
    group,
    ...(scope === undefined ? {} : { scope }),
    ...(waiver ? { waiver } : {}),
  };
}
