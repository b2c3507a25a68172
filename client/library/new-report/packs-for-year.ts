import type { PackSummary } from '../../../schemas/api/pack-summary.ts';

/** The packs whose years the year lies in, the one made for the latest years first: it is the most particular. */
export const packsForYear = (packs: readonly PackSummary[], year: number): readonly PackSummary[] =>
  packs
    .filter(({ years }) => year >= years.from && (years.to === undefined || year <= years.to))
    .toSorted((a, b) => b.years.from - a.years.from);
