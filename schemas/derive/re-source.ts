import { type Amount, smaller, subtract, sum, zero } from '../model/amount.ts';
import type { Source } from '../model/terms.ts';

/** Money of a giver that a receiver's entries may still take. */
export interface Origin {
  readonly source: Source;
  readonly carryOver: boolean;
  readonly amount: Amount;
}

/** Takes `wanted` from the front of the origins; what they do not cover stays wanted. */
export function drawFrom(origins: readonly Origin[], wanted: Amount) {
  const taken: Origin[] = [];
  const left: Origin[] = [];
  let missing = wanted;
  for (const origin of origins) {
    const part = smaller(origin.amount, missing);
    if (part !== zero) taken.push({ ...origin, amount: part });
    const rest = subtract(origin.amount, part);
    if (rest !== zero) left.push({ ...origin, amount: rest });
    missing = subtract(missing, part);
  }
  return { taken, left };
}

/** The entry once for each origin; what no origin covers keeps its own source. */
export function reSourced<T extends { readonly source: Source; readonly amount: Amount }>(
  entry: T,
  taken: readonly Origin[],
): readonly (T & { carryOver: boolean })[] {
  const uncovered = subtract(entry.amount, sum(taken.map(({ amount }) => amount)));
  return [
    ...taken.map(({ source, carryOver, amount }) => ({ ...entry, source, carryOver, amount })),
    ...(uncovered === zero ? [] : [{ carryOver: false, ...entry, amount: uncovered }]),
  ];
}
