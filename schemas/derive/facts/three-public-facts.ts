import type { EconomicLine } from '../../model/ledger.ts';
import type { Report } from '../../model/report.ts';
import { fiscalSources, threePublicItemSchema } from '../../model/terms.ts';
import type { Pack } from '../../pack/pack.ts';
import { rememberFor } from '../../remember-for.ts';
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
    ? threePublic.entries.map((entry) => ofEntry(entry, [unitOf], () => enteredFact(entry, unitOf)))
    : economicLines.flatMap((line) => ofLine(line, [pack, unitOf], () => drawnFact(line, pack, unitOf)));
}

type Entry = Extract<Report['threePublic'], { origin: 'entered' }>['entries'][number];

const ofEntry = rememberFor<Entry, Fact>();
const ofLine = rememberFor<EconomicLine, readonly Fact[]>();

const enteredFact = ({ id, unit, item, fund, amount }: Entry, unitOf: UnitOf): Fact => ({
  fact: 'threePublic',
  entries: [`threePublic/${id}`],
  ...unitOf(unit),
  item,
  source: fund,
  amount,
});

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
