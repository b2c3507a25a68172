import type { PackSummary } from '../../../schemas/api/pack-summary.ts';
import { serves } from '../../../schemas/pack/serves.ts';

/** The packs whose years the year lies in, the one made for the latest years first: it is the most particular. */
export const packsForYear = (packs: readonly PackSummary[], year: number): readonly PackSummary[] =>
  packs.filter((pack) => serves(pack, year)).toSorted((a, b) => b.years.from - a.years.from);
