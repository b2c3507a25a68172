import type { ProcurementItem } from '../../model/procurement.ts';
import type { Report } from '../../model/report.ts';
import type { Pack } from '../../pack/pack.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Fact } from '../fact.ts';
import type { UnitOf } from './fact-unit.ts';

/** The items neither withheld themselves nor bought for a project that is. */
export function disclosedProcurement({ procurement, projects }: Report): readonly ProcurementItem[] {
  const hidden = new Set(projects.filter(({ notDisclosed }) => notDisclosed).map(({ id }) => id));
  return procurement.filter(
    ({ notDisclosed, origin }) => !notDisclosed && !(origin.kind === 'project' && hidden.has(origin.project)),
  );
}

/** An item's money by source, and its share for small businesses. */
export const procurementFacts = (item: ProcurementItem, pack: Pack, unitOf: UnitOf): readonly Fact[] =>
  remembered(item, [pack, unitOf], () => madeFacts(item, pack, unitOf));

const remembered = rememberFor<ProcurementItem, readonly Fact[]>();

function madeFacts(item: ProcurementItem, pack: Pack, unitOf: UnitOf): readonly Fact[] {
  const base = { ...unitOf(item.unit), owner: item.id, fixedAsset: isFixedAsset(item, pack) };
  const entry = `procurement/${item.id}`;
  const money = item.funds.map(
    ({ source, carryOver, amount }, index): Fact => ({
      ...base,
      fact: 'procurement',
      entries: [`${entry}/${index}`],
      source,
      carryOver,
      amount,
    }),
  );
  const { smallBusinessShare: amount } = item;
  return amount === undefined
    ? money
    : [...money, { ...base, fact: 'smallBusinessShare', entries: [entry], amount }];
}

/** As entered; else proposed from the catalogue code by the pack. */
export function isFixedAsset(
  { fixedAsset, catalogCode }: Pick<ProcurementItem, 'fixedAsset' | 'catalogCode'>,
  { fixedAssets }: Pack,
): boolean {
  const begins = (codes: readonly string[]) => codes.some((code) => catalogCode.startsWith(code));
  return fixedAsset ?? (begins(fixedAssets.codes) && !begins(fixedAssets.except));
}
