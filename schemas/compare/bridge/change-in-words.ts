import { type Amount, formatAmount, isZero, type MoneyFormat, negate, sign } from '../../model/amount.ts';
import { termNames } from '../../model/term-names.ts';
import { type MoneyChange, printedChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';

export interface Years {
  readonly before: number;
  readonly after: number;
}

/** An item's change with the amounts of both years, all as printed: who subtracts finds the same. */
export function changeInWords(
  { key, name, status, change, code, isRest }: BridgeItem,
  years: Years,
  money: MoneyFormat,
): string {
  const printed = printedChange(change.before, change.after, money);
  const called = isRest || isClass(code) || key in termNames ? name : `“${name}”`;
  return `${verbs[status === 'new' || status === 'gone' ? status : 'changed'](called, printed, money)}${bothYears(printed, years, money)}`;
}

const isClass = (code: string): boolean => /^\d{3}(?:\d{2}){0,2}$/.test(code);

type Verb = (called: string, change: MoneyChange, money: MoneyFormat) => string;

const verbs: Readonly<Record<'new' | 'gone' | 'changed', Verb>> = {
  new: (called, { after }, money) => `新增${called}${text(after, money)}`,
  gone: (called, { before }, money) => `${called}不再安排，减少${text(before, money)}`,
  changed: (called, { difference }, money) => `${called}${moved(difference, money)}`,
};

/** The parts that are not named one by one. */
export function restInWords(
  { count, change }: { readonly count: number; readonly change: MoneyChange },
  years: Years,
  money: MoneyFormat,
): readonly string[] {
  if (count === 0) return [];
  const printed = printedChange(change.before, change.after, money);
  return [`其余${count}项合计${moved(printed.difference, money)}${bothYears(printed, years, money)}`];
}

export function moved(difference: Amount, money: MoneyFormat): string {
  if (isZero(difference)) return '持平';
  return sign(difference) > 0 ? `增加${text(difference, money)}` : `减少${text(negate(difference), money)}`;
}

const bothYears = ({ before, after }: MoneyChange, years: Years, money: MoneyFormat): string =>
  `（${years.before}年${text(before, money)}，${years.after}年${text(after, money)}）`;

const text = (amount: Amount, money: MoneyFormat): string => `${formatAmount(amount, money)}${money.unit}`;
