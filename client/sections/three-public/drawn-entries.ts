import { threePublicFacts } from '../../../schemas/derive/facts/three-public-facts.ts';
import { sum } from '../../../schemas/model/amount.ts';
import type { Report } from '../../../schemas/model/report.ts';
import type { FiscalSource } from '../../../schemas/model/terms.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { ThreePublicEntries } from './three-public-row.ts';

/** What the economic lines give, one entry for a unit, item and fund; its id says the three. */
export function drawnEntries(report: Report, pack: Pack): ThreePublicEntries {
  const facts = threePublicFacts(
    { ...report, threePublic: { origin: 'drawn' } },
    report.economicLines,
    pack,
    (unit) => ({ unit, unitNature: 'other' }),
  );
  const entries = new Map<string, ThreePublicEntries[number]>();
  for (const { unit, item = '', source, amount } of facts) {
    const fund = source as FiscalSource;
    const id = `${unit}/${item}/${fund}`;
    const earlier = entries.get(id)?.amount;
    entries.set(id, { id, unit, item, fund, amount: earlier ? sum([earlier, amount]) : amount });
  }
  return [...entries.values()];
}
