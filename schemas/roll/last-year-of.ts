import type { DerivedReport } from '../derive/derived-report.ts';
import { thisYear } from '../derive/this-year.ts';
import { type Amount, isZero } from '../model/amount.ts';
import type { LastYear } from '../model/narrative.ts';
import type { Report } from '../model/report.ts';
import type { Pack } from '../pack/pack.ts';

interface Sources {
  readonly report: Report;
  readonly derived: DerivedReport;
  readonly pack: Pack;
}

/** What next year's report compares with, for every part that is published. */
export const lastYearOf = (sources: Sources, newId: () => string): readonly LastYear[] =>
  sources.report.publication.scopes.map((scope) => {
    const figures = thisYear(sources, scope);
    return {
      id: newId(),
      scope,
      basis: 'approved',
      origin: 'report',
      expenditure: partOf(figures, 'expenditure'),
      threePublic: partOf(figures, 'threePublic'),
      ...costOf(figures.get('agencyOperatingCost')),
    };
  });

/** `expenditure.basicExpenditure` by its own name; what was nothing is left out, and is zero. */
const partOf = (figures: ReadonlyMap<string, Amount>, part: string): Readonly<Record<string, Amount>> =>
  Object.fromEntries(
    [...figures].flatMap(([id, amount]) => {
      const [own, key] = id.split('.');
      return own === part && key && !isZero(amount) ? [[key, amount]] : [];
    }),
  );

const costOf = (cost: Amount | undefined) => (cost === undefined ? {} : { agencyOperatingCost: cost });
