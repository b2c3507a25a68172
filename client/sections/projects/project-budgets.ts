import { scopeFacts } from '../../../schemas/derive/facts/scope-facts.ts';
import { type Amount, sum, zero } from '../../../schemas/model/amount.ts';
import { departmentScope } from '../../../schemas/model/identity.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { fiscalSources } from '../../../schemas/model/terms.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

export interface ProjectBudget {
  /** 财政拨款. */
  readonly fiscal: Amount;
  readonly other: Amount;
}

/** What the ledger lines give each project that any of them names. */
export function projectBudgets(report: Report, pack: Pack): ReadonlyMap<string, ProjectBudget> {
  const budgets = new Map<string, ProjectBudget>();
  for (const { fact, owner, source, amount } of scopeFacts(report, departmentScope, pack)) {
    if (fact !== 'ledger' || owner === undefined) continue;
    const { fiscal, other } = budgets.get(owner) ?? { fiscal: zero, other: zero };
    const isFiscal = fiscalSources.some((own) => own === source);
    budgets.set(
      owner,
      isFiscal ? { fiscal: sum([fiscal, amount]), other } : { fiscal, other: sum([other, amount]) },
    );
  }
  return budgets;
}
