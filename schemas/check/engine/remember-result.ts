import { isSameList } from '../../is-same-list.ts';
import type { Subject } from '../subject/subject.ts';
import type { CheckedComparison, CheckResult, JudgedFinding } from './check-result.ts';
import type { Judged } from './judge.ts';
import { mendsOf } from './mends.ts';
import type { Severity } from './outcome.ts';
import { rememberSuspects } from './with-suspects.ts';

type Lists<Item> = readonly (readonly Item[])[];

/** Puts together what the rules say; what they say the same of as the last time is not put together again. */
export function rememberResult(
  rulesVersion: number,
): (judged: readonly Judged[], subject: Subject) => CheckResult {
  const comparisonsOf = whileSame((lists: Lists<CheckedComparison>) => lists.flat());
  const findingsOf = whileSame((lists: Lists<JudgedFinding>) => lists.flat());
  const suspected = rememberSuspects();
  const sorted = whileSame((findings: readonly JudgedFinding[]) => findings.toSorted(bySeverity));
  const mends = whileSame(mendsOf);
  const rulesOf = whileSame((rules: CheckResult['rules']) => rules);
  let last: CheckResult | undefined;
  return (judged, subject) => {
    const comparisons = comparisonsOf(judged.map((own) => own.comparisons));
    const found = findingsOf(judged.map((own) => own.findings));
    const findings = sorted(suspected(found, comparisons, subject));
    const rules = rulesOf(judged.map(({ outcome }) => outcome));
    const isSame = last?.findings === findings && last.comparisons === comparisons && last.rules === rules;
    if (last && isSame) return last;
    last = { rulesVersion, findings, mends: mends(findings), rules, comparisons };
    return last;
  };
}

/** What follows from a list, again only where it holds something else than the last one. */
function whileSame<Item, Result>(
  compute: (list: readonly Item[]) => Result,
): (list: readonly Item[]) => Result {
  let last: { readonly list: readonly Item[]; readonly result: Result } | undefined;
  return (list) => {
    if (!last || !isSameList(last.list, list)) last = { list, result: compute(list) };
    return last.result;
  };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const bySeverity = (a: JudgedFinding, b: JudgedFinding): number => ranks[a.severity] - ranks[b.severity];
