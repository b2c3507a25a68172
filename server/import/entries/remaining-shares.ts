import { type Amount, compare, isZero, negate, sign, subtract, sum } from '../../../schemas/model/amount.ts';

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
    const size = sign(left) < 0 ? negate(left) : left;
    return !isZero(taken) && compare(size, tail) <= 0 ? [] : [{ ...share, amount: left }];
  });
}

const tail = '200.00' as Amount;
