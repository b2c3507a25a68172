import type { Project } from '../../model/project.ts';
import type { Fact } from '../fact.ts';
import type { UnitOf } from './fact-unit.ts';

/** The budget a project states where no ledger line names it: fiscal money and other. */
export function statedBudgetFacts({ id, unit, statedBudget }: Project, unitOf: UnitOf): readonly Fact[] {
  if (!statedBudget) return [];
  const base = { fact: 'projectBudget', entries: [`projects/${id}`], ...unitOf(unit), owner: id } as const;
  return [
    { ...base, source: 'generalPublicBudget', amount: statedBudget.fiscal },
    { ...base, source: 'otherIncome', amount: statedBudget.other },
  ];
}
