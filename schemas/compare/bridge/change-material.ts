import type { MoneyFormat } from '../../model/amount.ts';
import { type Amount, compare, isZero, negate, sign, sum } from '../../model/amount.ts';
import { type MoneyChange, moneyChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';
import { changeInWords, restInWords, type Years } from './change-in-words.ts';

/** One of the largest parts of a change, ready to be put into a reason. */
export interface Contribution {
  readonly name: string;
  /** To the 分. */
  readonly change: MoneyChange;
  /** With the amounts of both years: `“综合执法经费”增加12.34万元（2025年10.00万元，2026年22.34万元）`. */
  readonly words: string;
}

/** What a reason of 比上年增减 can be written from. The contributions and the rest add up to the total. */
export interface ChangeMaterial {
  /** As the pack's changes are called. */
  readonly figure: string;
  readonly total: MoneyChange;
  readonly contributions: readonly Contribution[];
  readonly rest: { readonly count: number; readonly change: MoneyChange };
  readonly words: string;
}

const mostContributions = 5;

/** The largest parts, those that go the way of the whole first. */
export function changeMaterial(
  figure: string,
  total: MoneyChange,
  parts: readonly BridgeItem[],
  years: Years,
  money: MoneyFormat,
): ChangeMaterial {
  const changed = parts.filter(({ change }) => !isZero(change.difference));
  const ranked = changed.toSorted((a, b) => byWeight(a.change, b.change, sign(total.difference)));
  const [main, others] = [ranked.slice(0, mostContributions), ranked.slice(mostContributions)];
  const contributions = main.map((item) => ({
    name: item.name,
    change: item.change,
    words: changeInWords(item, years, money),
  }));
  const rest = { count: others.length, change: together(others) };
  const words = [...contributions.map((own) => own.words), ...restInWords(rest, years, money)].join('；');
  return { figure, total, contributions, rest, words };
}

function byWeight(a: MoneyChange, b: MoneyChange, direction: number): number {
  const ways = Number(sign(b.difference) === direction) - Number(sign(a.difference) === direction);
  return ways || compare(size(b.difference), size(a.difference));
}

const size = (amount: Amount): Amount => (sign(amount) < 0 ? negate(amount) : amount);

const together = (items: readonly BridgeItem[]): MoneyChange =>
  moneyChange(sum(items.map(({ change }) => change.before)), sum(items.map(({ change }) => change.after)));
