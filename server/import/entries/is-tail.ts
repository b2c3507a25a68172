import { type Amount, compare, negate, sign } from '../../../schemas/model/amount.ts';

/** Printed figures of 万元 may miss one another by a hundredth or two. */
const tail = '200.00' as Amount;

/** Whether a difference is no more than what rounding leaves: of two figures of 万元, unless told otherwise. */
export const isTail = (difference: Amount, most: Amount = tail): boolean =>
  compare(sign(difference) < 0 ? negate(difference) : difference, most) <= 0;
