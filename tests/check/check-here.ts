import type { CheckResult } from '../../schemas/check/engine/check-result.ts';
import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import type { Rule } from '../../schemas/check/engine/rule.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

/** The report checked by all rules, or by those given. */
export function checkHere(report: Report, rules?: readonly Rule[]): CheckResult {
  const { pack } = shippedPacks.packOf(report);
  const { codeNames } = shippedPacks;
  const derived = deriveReport(report, pack, codeNames);
  return createChecker(rules ?? rulesOf(pack), rulesVersion)(
    { report, derived, pack, codeNames },
    report.waivers,
  );
}

/** What a rule finds, a line a finding: severity and message. */
export const foundBy = (rule: Rule, report: Report): readonly string[] =>
  checkHere(report, [rule]).findings.map(({ severity, message }) => `${severity} ${message}`);
