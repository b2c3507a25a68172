import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CheckResult } from '../../schemas/check/engine/check-result.ts';
import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { entryMutations } from './mutations/entry-mutations.ts';
import { type Correct, type Mutation, pickFrom } from './mutations/mutation.ts';
import { printedMutations } from './mutations/printed-mutations.ts';

const mutations: readonly Mutation[] = [...printedMutations, ...entryMutations];

const samples = ['hebei-2024/samples/culture-tourism-bureau', 'hebei-2023/samples/water-resources-bureau'];
const seeds = [1, 2, 3];

/** What the entries make of a cell says only that it was changed: somebody who has no entries has to see it too. */
const unfair = 'published-cells-follow-from-entries';

const keysOf = ({ findings }: CheckResult): ReadonlySet<string> =>
  new Set(findings.flatMap(({ key, rule }) => (rule === unfair ? [] : [key])));

interface Tried {
  readonly kind: string;
  readonly where: string;
  readonly isFound: boolean;
}

function triedOn(name: string): readonly Tried[] {
  const report = parseReport(JSON.parse(readFileSync(`templates/${name}.json`, 'utf8')));
  const { pack } = shippedPacks.packOf(report);
  const { codeNames } = shippedPacks;
  const check = createChecker(rulesOf(pack), rulesVersion);
  const derived = deriveReport(report, pack, codeNames);
  const correct: Correct = { report, derived, result: check({ report, pack, codeNames, derived }) };
  const before = keysOf(correct.result);
  const findsMore = (own: Report): boolean => {
    const again = own.lines === report.lines && own.economicLines === report.economicLines;
    const result = check({
      report: own,
      pack,
      codeNames,
      derived: again ? derived : deriveReport(own, pack, codeNames),
    });
    return [...keysOf(result)].some((key) => !before.has(key));
  };
  return mutations.flatMap(({ kind, mutate }) =>
    seeds.flatMap((seed) => {
      const broken = mutate(correct, pickFrom(seed * 7919 + kind.length * 104_729));
      return broken ? [{ kind, where: `${name} ${seed}`, isFound: findsMore(broken) }] : [];
    }),
  );
}

it('a correct report broken in one place is found out, 95 times of 100', { timeout: 240_000 }, () => {
  const tried = samples.flatMap(triedOn);
  const missed = tried.filter(({ isFound }) => !isFound).map(({ kind, where }) => `${kind}: ${where}`);
  console.log(
    `${tried.length - missed.length} of ${tried.length} found; not found: ${missed.join('; ') || 'none'}`,
  );
  expect(new Set(tried.map(({ kind }) => kind)).size).toBe(mutations.length);
  expect(missed.length).toBeLessThanOrEqual(tried.length * 0.05);
});
