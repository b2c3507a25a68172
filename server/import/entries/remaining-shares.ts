import { type Amount, isZero, subtract, sum } from '../../../schemas/model/amount.ts';
import { isTail } from './is-tail.ts';

/**
 * What a department has beyond its units that have parts of their own. Printed figures miss one another by rounding: what
 * is no more than that is nothing.
 */
export function remainingShares<T extends { readonly amount: Amount }>(
  whole: readonly T[],
  parts: readonly T[],
  keyOf: (share: T) => string,
): readonly T[] {
  return whole.flatMap((share) => {
    const taken = sum(parts.filter((part) => keyOf(part) === keyOf(share)).map(({ amount }) => amount));
    const left = isZero(taken) ? share.amount : subtract(share.amount, taken);
    return !isZero(taken) && isTail(left) ? [] : [{ ...share, amount: left }];
  });
}
