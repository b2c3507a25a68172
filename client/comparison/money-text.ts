import { type Amount, formatAmount, type MoneyFormat, sign } from '../../schemas/model/amount.ts';

const tenThousands: MoneyFormat = { unit: '万元', decimals: 2, grouping: true };

/** 万元 with two decimals. */
export const moneyText = (amount: Amount, format: MoneyFormat = tenThousands): string =>
  formatAmount(amount, { ...format, grouping: true });

/** The same with its sign, so that more and less are told apart without colour. */
export const signedText = (amount: Amount, format?: MoneyFormat): string =>
  `${sign(amount) > 0 ? '+' : ''}${moneyText(amount, format)}`;

export const percentText = (percent: string | undefined): string =>
  percent === undefined ? '' : `${percent}%`;
