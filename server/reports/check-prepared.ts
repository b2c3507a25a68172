import type { CheckResult } from '../../schemas/check/engine/check-result.ts';
import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import type { PreparedReport } from './prepare-report.ts';

/** The verdict of all rules on a report, its waivers taken into account. */
export const checkPrepared = (
  { report, derived, loaded: { pack } }: Pick<PreparedReport, 'report' | 'derived' | 'loaded'>,
  codeNames: CodeNames,
): CheckResult =>
  createChecker(rulesOf(pack), rulesVersion)({ report, derived, pack, codeNames }, report.waivers);
