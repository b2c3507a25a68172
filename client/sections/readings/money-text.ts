import { type Amount, formatAmount, type MoneyUnit } from '../../../schemas/model/amount.ts';

/** The exact amount as it is typed: `35.6` in 万元; '' for a blank. */
export const moneyText = (amount: Amount | '' | undefined, unit: MoneyUnit): string =>
  amount ? formatAmount(amount, { unit, decimals: finest[unit], trailingZeros: false }) : '';

/** Decimals down to 0.01 元. */
const finest: Record<MoneyUnit, number> = { 元: 2, 万元: 6 };
