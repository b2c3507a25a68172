import type { Project } from '../../model/project.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Fact } from '../fact.ts';
import type { UnitOf } from './fact-unit.ts';

/** The budget a project states where no ledger line names it: fiscal money and other. */
export function statedBudgetFacts({ id, unit, statedBudget }: Project, unitOf: UnitOf): readonly Fact[] {
  if (!statedBudget) return [];
  return remembered(statedBudget, [id, unit, unitOf], () => madeFacts(id, unit, statedBudget, unitOf));
}

type StatedBudget = NonNullable<Project['statedBudget']>;

const remembered = rememberFor<StatedBudget, readonly Fact[]>();

function madeFacts(id: string, unit: string, statedBudget: StatedBudget, unitOf: UnitOf): readonly Fact[] {
  const base = { fact: 'projectBudget', entries: [`projects/${id}`], ...unitOf(unit), owner: id } as const;
  return [
    { ...base, source: 'generalPublicBudget', amount: statedBudget.fiscal },
    { ...base, source: 'otherIncome', amount: statedBudget.other },
  ];
}
