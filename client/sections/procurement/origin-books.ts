import { measures } from '../../../schemas/derive/fact.ts';
import { scopeFacts } from '../../../schemas/derive/facts/scope-facts.ts';
import { type Amount, subtract, sum } from '../../../schemas/model/amount.ts';
import { departmentScope } from '../../../schemas/model/identity.ts';
import type { Report } from '../../../schemas/model/report.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { projectBudgets } from '../projects/project-budgets.ts';
import { fundsAmount } from './funds-amount.ts';

type Item = WorkingReport['procurement'][number];

/** What one origin has, and what is bought from it. */
export interface OriginBook {
  readonly budget: Amount;
  readonly spent: Amount;
  /** Negative: more is bought than there is. */
  readonly left: Amount;
}

/** The origin an item is paid from: a project, or 公用经费 of a unit. Others have no budget in this report. */
export function originKey({ origin, unit }: Item): string | undefined {
  if (origin.kind === 'publicCost') return `publicCost ${unit}`;
  return origin.kind === 'project' && origin.project !== '' ? `project ${origin.project}` : undefined;
}

/** By `originKey`, of the origins something is bought from. */
export function originBooks(
  items: readonly Item[],
  report: Report,
  pack: Pack,
): ReadonlyMap<string, OriginBook> {
  const budgets = originBudgets(report, pack);
  const spent = new Map<string, Amount[]>();
  for (const item of items) {
    const key = originKey(item);
    if (key !== undefined) spent.set(key, [...(spent.get(key) ?? []), fundsAmount(item) || sum([])]);
  }
  return new Map(
    [...spent].map(([key, amounts]) => {
      const budget = sum(budgets.get(key) ?? []);
      const total = sum(amounts);
      return [key, { budget, spent: total, left: subtract(budget, total) }];
    }),
  );
}

function originBudgets(report: Report, pack: Pack): ReadonlyMap<string, readonly Amount[]> {
  const ofLines = projectBudgets(report, pack);
  const budgets = new Map<string, Amount[]>();
  for (const { id, statedBudget } of report.projects) {
    const { fiscal, other } = ofLines.get(id) ?? statedBudget ?? {};
    budgets.set(
      `project ${id}`,
      [fiscal, other].flatMap((amount) => amount ?? []),
    );
  }
  const facts = scopeFacts(report, departmentScope, pack);
  for (const fact of facts.filter((own) => measures(pack.publicCostOrigin.measure, own))) {
    const { unit, amount } = fact;
    const key = `publicCost ${unit}`;
    budgets.set(key, [...(budgets.get(key) ?? []), amount]);
  }
  return budgets;
}
