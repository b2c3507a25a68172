import { type Amount, isZero, sign, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import {
  type Category,
  categorySchema,
  type FiscalSource,
  fiscalSources,
  type Source,
} from '../../../schemas/model/terms.ts';
import { isTail } from './is-tail.ts';
import type { LedgerCode } from './ledger-codes.ts';
import type { Share } from './ledger-share.ts';
import type { PrintedCells } from './printed-cells.ts';

/** The amount a table prints for a code, less what it prints for codes below it. */
export type Own = (cells: PrintedCells, column: string) => Amount;

/** What a category of a code is paid with. */
export interface Spent {
  readonly source: Source;
  readonly category: Category;
  readonly amount: Amount;
}

/** The tables by fund. */
export type Funds = readonly { readonly source: FiscalSource; readonly cells: PrintedCells }[];

/** In the order in which they are spent: what was given for a purpose first. */
export const otherSources = [
  'fiscalSpecialAccount',
  'superiorSubsidy',
  'affiliateRemittance',
  'serviceIncome',
  'businessIncome',
  'otherIncome',
] as const;

export const ownAmounts =
  ({ printed, below }: LedgerCode): Own =>
  (cells, column) =>
    subtract(
      cells.amount(printed, column) ?? zero,
      sum(below.map((code) => cells.amount(code, column) ?? zero)),
    );

/** 财政拨款收入 of a code, in one or by fund; undefined where it is not printed. */
export function fiscalIncomeOf(income: PrintedCells, own: Own): Amount | undefined {
  if (income.has('fiscal')) return own(income, 'fiscal');
  const funds = fiscalSources.filter((source) => income.has(source));
  return funds.length === 0 ? undefined : sum(funds.map((source) => own(income, source)));
}

/** Where no table by fund is printed, money that is all 财政拨款 is 一般公共预算. */
export function fiscalOrAll(
  fiscal: readonly Spent[],
  own: Own,
  expenditure: PrintedCells,
  income: PrintedCells,
  funds: Funds,
): readonly Spent[] {
  if (funds.some(({ cells }) => cells.rows.length > 0)) return fiscal;
  const others = otherSources.some((source) => !isZero(own(income, source)));
  if (others) return fiscal;
  return categorySchema.options.flatMap((category) => {
    const amount = own(expenditure, category);
    return isZero(amount) ? [] : [{ source: 'generalPublicBudget' as const, category, amount }];
  });
}

/** What each category spends beyond 财政拨款. */
export function restOf(spent: readonly Spent[], own: Own, expenditure: PrintedCells) {
  return categorySchema.options.flatMap((category) => {
    const fiscal = sum(spent.filter((one) => one.category === category).map(({ amount }) => amount));
    const amount = subtract(own(expenditure, category), fiscal);
    return sign(amount) <= 0 || isTail(amount) ? [] : [{ category, amount }];
  });
}

/** The incomes beside 财政拨款, with what of them was carried over. */
export function incomesOf(
  income: PrintedCells,
  own: Own,
  carried: Amount,
): readonly Omit<Share, 'category'>[] {
  return [
    { source: 'otherIncome' as const, carryOver: true, amount: isTail(carried) ? zero : carried },
    ...otherSources.map((source) => ({ source, carryOver: false, amount: own(income, source) })),
  ].filter(({ amount }) => sign(amount) > 0);
}
