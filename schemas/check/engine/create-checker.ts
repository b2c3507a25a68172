import type { Waiver } from '../../model/waiver.ts';
import { buildSubject, type Checked } from '../subject/build-subject.ts';
import type { Subject } from '../subject/subject.ts';
import type { CheckResult } from './check-result.ts';
import { rememberJudged } from './judge.ts';
import { rememberResult } from './remember-result.ts';
import type { Rule } from './rule.ts';

const none: readonly Waiver[] = [];

/** Checks one report again and again: after an edit only what depends on it is looked at. */
export function createChecker(rules: readonly Rule[], rulesVersion: number) {
  let earlier: Subject | undefined;
  const judge = rememberJudged();
  const resultOf = rememberResult(rulesVersion);
  return (checked: Checked, waivers: readonly Waiver[] = none): CheckResult => {
    const subject = buildSubject(checked, earlier);
    earlier = subject;
    return resultOf(
      rules.map((rule) => judge(rule, rule.check(subject), waivers)),
      subject,
    );
  };
}
