import { type Amount, formatAmount, type MoneyUnit } from '../../../schemas/model/amount.ts';
import { moneyText } from './money-text.ts';

/** The exact amount as it is read: separators, at least two decimals; '' for a blank. */
export function shownMoney(amount: Amount | '' | undefined, unit: MoneyUnit): string {
  if (!amount) return '';
  const decimals = Math.max(2, moneyText(amount, unit).split('.')[1]?.length ?? 0);
  return formatAmount(amount, { unit, decimals, grouping: true });
}
