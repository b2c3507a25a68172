import type { JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import { createChecker } from '../../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../../schemas/check/rules.ts';
import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { type Correct, type Mutation, pickFrom } from './mutation.ts';
import { leadsTo, whatChanged } from './what-changed.ts';

/** What the entries make of a cell says only that it was changed: somebody who has no entries has to see it too. */
const unfair = 'published-cells-follow-from-entries';

export interface Tried {
  readonly kind: string;
  readonly seed: number;
  /** Whether anything new is said of the place that was broken. */
  readonly isFound: boolean;
}

/** Breaks the report once for every kind and seed, and looks what is said of it then. */
export function tryMutations(
  report: Report,
  mutations: readonly Mutation[],
  seeds: readonly number[],
): { readonly before: readonly JudgedFinding[]; readonly tried: readonly Tried[] } {
  const { pack } = shippedPacks.packOf(report);
  const { codeNames } = shippedPacks;
  const checker = createChecker(rulesOf(pack), rulesVersion);
  const derive = (own: Report) => deriveReport(own, pack, codeNames);
  const check = (own: Report) => checker({ report: own, pack, codeNames, derived: derive(own) });
  const result = check(report);
  const known = new Set(result.findings.map(({ key }) => key));
  const correct: Correct = { report, derived: derive(report), result };
  const isFound = (broken: Report): boolean => {
    const changed = whatChanged(report, broken);
    return check(broken).findings.some(
      (finding) => finding.rule !== unfair && !known.has(finding.key) && leadsTo(finding, changed),
    );
  };
  const tried = mutations.flatMap(({ kind, mutate }) =>
    seeds.flatMap((seed) => {
      const broken = mutate(correct, pickFrom(seed * 7919 + kind.length * 104_729));
      return broken ? [{ kind, seed, isFound: isFound(broken) }] : [];
    }),
  );
  return { before: result.findings, tried };
}
