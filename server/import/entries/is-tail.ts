import { type Amount, compare, negate, sign } from '../../../schemas/model/amount.ts';

/** Whether a difference is no more than what rounding leaves. */
export const isTail = (difference: Amount, most: Amount): boolean =>
  compare(sign(difference) < 0 ? negate(difference) : difference, most) <= 0;
