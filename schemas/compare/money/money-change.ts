import {
  type Amount,
  type MoneyFormat,
  percentChange,
  roundAmount,
  subtract,
  zero,
} from '../../model/amount.ts';

/** An amount of two years, in 元. */
export interface MoneyChange {
  readonly before: Amount;
  readonly after: Amount;
  readonly difference: Amount;
  /** Of the earlier amount, e.g. `-12.5`; absent where that is zero. */
  readonly percent?: string;
}

/** To the 分. */
export function moneyChange(before: Amount = zero, after: Amount = zero): MoneyChange {
  if (before === zero) return { before, after, difference: after };
  const percent = percentChange(before, after);
  return {
    before,
    after,
    difference: subtract(after, before),
    ...(percent === undefined ? {} : { percent }),
  };
}

/** As both are printed, so that a reader who subtracts finds the same. */
export const printedChange = (before: Amount, after: Amount, format: MoneyFormat): MoneyChange =>
  moneyChange(roundAmount(before, format), roundAmount(after, format));
