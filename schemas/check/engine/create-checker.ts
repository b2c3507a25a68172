import { isSameList } from '../../is-same-list.ts';
import type { Waiver } from '../../model/waiver.ts';
import { buildSubject, type Checked } from '../subject/build-subject.ts';
import type { Subject } from '../subject/subject.ts';
import type { CheckResult, JudgedFinding } from './check-result.ts';
import { type Judged, rememberJudged } from './judge.ts';
import { mendsOf } from './mends.ts';
import type { Severity } from './outcome.ts';
import type { Rule } from './rule.ts';
import { withSuspects } from './with-suspects.ts';

const none: readonly Waiver[] = [];

interface Checking {
  readonly subject: Subject;
  readonly judged: readonly Judged[];
  readonly result: CheckResult;
}

/** Checks one report again and again: after an edit only what depends on it is looked at. */
export function createChecker(rules: readonly Rule[], rulesVersion: number) {
  let last: Checking | undefined;
  const judge = rememberJudged();
  return (checked: Checked, waivers: readonly Waiver[] = none): CheckResult => {
    const subject = buildSubject(checked, last?.subject);
    const judged = rules.map((rule) => judge(rule, rule.check(subject), waivers));
    const isSame =
      last !== undefined && isSameList(judged, last.judged) && isSamePrint(subject, last.subject);
    const result = last && isSame ? last.result : resultOf(judged, subject, rulesVersion);
    last = { subject, judged, result };
    return result;
  };
}

/** Which figure is to blame is read off the tables. */
const isSamePrint = (a: Subject, b: Subject): boolean =>
  isSameList(
    a.scopes.map(({ tables }) => tables),
    b.scopes.map(({ tables }) => tables),
  );

function resultOf(judged: readonly Judged[], subject: Subject, rulesVersion: number): CheckResult {
  const comparisons = judged.flatMap((own) => own.comparisons);
  const findings = withSuspects(
    judged.flatMap((own) => own.findings),
    comparisons,
    subject,
  ).toSorted(bySeverity);
  const rules = judged.map(({ outcome }) => outcome);
  return { rulesVersion, findings, mends: mendsOf(findings), rules, comparisons };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const bySeverity = (a: JudgedFinding, b: JudgedFinding): number => ranks[a.severity] - ranks[b.severity];
