import type { Fact, FactsByKind } from './fact.ts';
import { groupBy } from './group-by.ts';

/** The facts of each project's budget: the ledger lines that name it, or the budget it states. */
export function projectFacts(facts: FactsByKind): ReadonlyMap<string, readonly Fact[]> {
  const ofProjects = [...(facts.get('ledger') ?? []), ...(facts.get('projectBudget') ?? [])];
  return groupBy(
    ofProjects.filter(({ owner }) => owner !== undefined),
    ({ owner = '' }) => owner,
  );
}
