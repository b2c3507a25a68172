import { type Amount, sum } from '../model/amount.ts';
import type { Scope } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
import type { Pack } from '../pack/pack.ts';
import type { DerivedReport } from './derived-report.ts';
import { scopeFacts } from './facts/scope-facts.ts';

interface Sources {
  readonly report: Report;
  readonly derived: DerivedReport;
  readonly pack: Pack;
}

/** This year's figures of the scope, by the ids of the rows they stand beside. */
export function thisYear({ report, derived, pack }: Sources, scope: Scope): ReadonlyMap<string, Amount> {
  const figures = new Map<string, Amount>();
  for (const { fact, category, item, amount } of scopeFacts(report, scope, pack)) {
    const id =
      fact === 'ledger'
        ? `expenditure.${category}`
        : fact === 'threePublic'
          ? `threePublic.${item}`
          : undefined;
    if (id === undefined) continue;
    const earlier = figures.get(id);
    figures.set(id, earlier ? sum([earlier, amount]) : amount);
  }
  const cost = agencyOperatingCost(derived, pack, scope);
  if (cost) figures.set('agencyOperatingCost', cost);
  return figures;
}

/** 机关运行经费 is what the pack's figure says it is. */
function agencyOperatingCost(derived: DerivedReport, { changes }: Pack, scope: Scope): Amount | undefined {
  const spec = Object.values(changes).find(({ lastYear }) => 'agencyOperatingCost' in lastYear);
  return spec && derived.scopes.find((own) => own.scope === scope)?.figures[spec.figure]?.amount;
}
