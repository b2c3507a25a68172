import type { EconomicLine } from '../../model/ledger.ts';
import type { Report } from '../../model/report.ts';
import { fiscalSources, threePublicItemSchema } from '../../model/terms.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Fact } from '../fact.ts';
import type { UnitOf } from './fact-unit.ts';

/** As entered, or drawn from the economic lines of fiscal money by the pack's classes. */
export function threePublicFacts(
  { threePublic }: Report,
  economicLines: readonly EconomicLine[],
  pack: Pack,
  unitOf: UnitOf,
): readonly Fact[] {
  return threePublic.origin === 'entered'
    ? threePublic.entries.map(({ id, unit, item, fund, amount }) => ({
        fact: 'threePublic',
        entries: [`threePublic/${id}`],
        ...unitOf(unit),
        item,
        source: fund,
        amount,
      }))
    : economicLines.flatMap((line) => drawnFact(line, pack, unitOf));
}

function drawnFact(
  { id, unit, source, economicClass, amount }: EconomicLine,
  { threePublicClasses }: Pack,
  unitOf: UnitOf,
): readonly Fact[] {
  const item = threePublicItemSchema.safeParse(threePublicClasses[economicClass]).data;
  const isFiscal = fiscalSources.some((fiscal) => fiscal === source);
  return item && isFiscal
    ? [{ fact: 'threePublic', entries: [`economicLines/${id}`], ...unitOf(unit), item, source, amount }]
    : [];
}
