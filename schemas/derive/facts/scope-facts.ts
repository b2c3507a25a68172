import { departmentScope, isWithin, type Scope } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Fact } from '../fact.ts';
import { withoutInternalFlows } from '../internal-flows.ts';
import { assetFacts } from './asset-facts.ts';
import { closingFact, economicFact, ledgerFact } from './book-facts.ts';
import { unitOfEach } from './fact-unit.ts';
import { mergeAlike } from './merge-alike.ts';
import { disclosedProcurement, procurementFacts } from './procurement-facts.ts';
import { statedBudgetFacts } from './stated-budget-facts.ts';
import { threePublicFacts } from './three-public-facts.ts';

/** What the entries of a scope look like to the measures: a unit's own, or the department's less internal flows. */
export function scopeFacts(report: Report, scope: Scope, pack: Pack): readonly Fact[] {
  const own = <T extends { readonly unit: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ unit }) => isWithin(scope, unit));
  const unitOf = unitOfEach(report.units);
  const books = scope === departmentScope ? withoutInternalFlows(report) : report;
  const economicLines = own(books.economicLines);
  return mergeAlike([
    ...own(books.lines).map((line) => ledgerFact(line, unitOf)),
    ...own(books.closing).map((balance) => closingFact(balance, unitOf)),
    ...economicLines.map((line) => economicFact(line, unitOf)),
    ...own(threePublicFacts(report, economicLines, pack, unitOf)),
    ...own(disclosedProcurement(report)).flatMap((item) => procurementFacts(item, pack, unitOf)),
    ...own(report.assets).flatMap((assets) => assetFacts(assets, unitOf)),
    ...own(report.projects).flatMap((project) => statedBudgetFacts(project, unitOf)),
  ]);
}
