import type { Fact } from '../../derive/fact.ts';
import { scopeFacts } from '../../derive/facts/scope-facts.ts';
import { groupBy } from '../../derive/group-by.ts';
import { roundLeaves } from '../../derive/round-leaves.ts';
import type { Scope } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import type { ComparedReport } from '../compared-report.ts';

/** The entries of one part of one report that a bridge adds up. */
export interface Books {
  readonly ledger: readonly Fact[];
  readonly economic: readonly Fact[];
  readonly threePublic: readonly Fact[];
  readonly statedBudgets: readonly Fact[];
  readonly report: Report;
}

/** As the tables add them up: flows inside the department taken out, balanced rounding done. */
export function scopeBooks({ report, pack }: ComparedReport, scope: Scope | undefined): Books {
  if (scope === undefined) return { ledger: [], economic: [], threePublic: [], statedBudgets: [], report };
  const printed = report.rounding === 'balanced' ? roundLeaves(report, pack.text).report : report;
  const facts = groupBy(scopeFacts(printed, scope, pack), ({ fact }) => fact);
  const of = (kind: Fact['fact']) => facts.get(kind) ?? [];
  return {
    ledger: of('ledger'),
    economic: of('economic'),
    threePublic: of('threePublic'),
    statedBudgets: of('projectBudget'),
    report,
  };
}
