import { type Amount, sum, zero } from '../../model/amount.ts';
import { type Assets, assetPartKeys } from '../../model/assets.ts';
import { rememberFor } from '../../remember-for.ts';
import type { Fact } from '../fact.ts';
import type { UnitOf } from './fact-unit.ts';

/** Value and quantity of each part. A quantity has two decimals as money has, and is added up like it. */
export const assetFacts = (assets: Assets, unitOf: UnitOf): readonly Fact[] =>
  remembered(assets, [unitOf], () => madeFacts(assets, unitOf));

const remembered = rememberFor<Assets, readonly Fact[]>();

function madeFacts({ id, unit, parts }: Assets, unitOf: UnitOf): readonly Fact[] {
  return assetPartKeys.flatMap((assetPart): readonly Fact[] => {
    const { value, quantity } = parts[assetPart] ?? {};
    const base = { entries: [`assets/${id}`], ...unitOf(unit), assetPart };
    return [
      ...(value === undefined ? [] : [{ ...base, fact: 'assetValue' as const, amount: value }]),
      ...(quantity === undefined
        ? []
        : [{ ...base, fact: 'assetQuantity' as const, amount: sum([zero, quantity as Amount]) }]),
    ];
  });
}
