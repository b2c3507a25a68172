import type { CheckResult } from '../../schemas/check/engine/check-result.ts';
import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { LoadedPack } from '../packs/pack-store.ts';

interface Checkable {
  readonly report: Report;
  readonly derived: DerivedReport;
  readonly loaded: LoadedPack;
  readonly codeNames: CodeNames;
}

/** The verdict of all rules on a report, its waivers taken into account. */
export const checkPrepared = ({ report, derived, loaded: { pack }, codeNames }: Checkable): CheckResult =>
  createChecker(rulesOf(pack), rulesVersion)({ report, derived, pack, codeNames }, report.waivers);
