import { sign, sum } from '../../model/amount.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Fact } from '../fact.ts';
import { groupBy } from '../group-by.ts';

/**
 * One fact for those that every measure sees alike, in the place of the first of them: a ledger of 20,000 lines has a few
 * hundred. What is more than zero, less and zero are kept apart, so that nothing vanishes for balancing out.
 */
export const mergeAlike = (facts: readonly Fact[]): readonly Fact[] =>
  [...groupBy(facts, likeness).values()].map(merged);

function merged(alike: readonly Fact[]): Fact {
  const [first] = alike as readonly [Fact];
  if (alike.length === 1) return first;
  return remembered(first, alike, () => {
    const entries = alike.flatMap((fact) => fact.entries);
    return { ...first, entries, amount: sum(alike.map(({ amount }) => amount)) };
  });
}

const remembered = rememberFor<Fact, Fact>();

const known = new WeakMap<Fact, string>();

function likeness(fact: Fact): string {
  const earlier = known.get(fact);
  if (earlier !== undefined) return earlier;
  const made = likenessOf(fact);
  known.set(fact, made);
  return made;
}

const likenessOf = (fact: Fact): string => `${seen.map((key) => fact[key]).join('\n')}\n${sign(fact.amount)}`;

/** All but what is added up. */
const seen = Object.keys({
  fact: true,
  unit: true,
  unitNature: true,
  functionalClass: true,
  economicClass: true,
  category: true,
  source: true,
  carryOver: true,
  costKind: true,
  ofProject: true,
  item: true,
  assetPart: true,
  fixedAsset: true,
  owner: true,
} satisfies Record<Exclude<keyof Fact, 'entries' | 'amount'>, true>) as readonly (keyof Fact)[];
