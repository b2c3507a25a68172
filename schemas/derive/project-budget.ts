import { type Fact, selects } from './fact.ts';

/** Whether the fact is part of the project's budget: a ledger line that names it, or the budget it states. */
export const isProjectFact = (fact: Fact, project: string): boolean =>
  fact.owner === project && (selects({ fact: 'ledger' }, fact) || selects({ fact: 'projectBudget' }, fact));
