import { Decimal } from 'decimal.js';
import { z } from 'zod';

declare const amountBrand: unique symbol;

/** Money in 元 with two decimals, as a decimal string: `"1234.50"`. Never a JavaScript number. */
export type Amount = string & { readonly [amountBrand]: 'Amount' };

/** The units money is entered and printed in. */
export type MoneyUnit = '元' | '万元';

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const yuanPerUnit: Record<MoneyUnit, Decimal> = { 元: new Exact(1), 万元: new Exact(10_000) };
const unitsPerYuan: Record<MoneyUnit, Decimal> = { 元: new Exact(1), 万元: new Exact('0.0001') };
const maxIntegerDigits = 13;
const plainDecimal = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

export const zero = '0.00' as Amount;

/** The schema of an amount in a report: a string in 元 with at most two decimals; canonical after parsing. */
export const amountSchema = z
  .string({ error: '金额应为字符串，以元为单位，例如 "1234.50"' })
  .superRefine((text, context) => {
    const fault = amountFault(text, 2);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .transform((text) => canonical(new Exact(text)));

/**
 * Reads what a person typed or a table printed, e.g. `35.6` in 万元. Exact: refuses what is finer than 0.01 元.
 * Returns undefined when the text is not a plain decimal number.
 */
export function parseAmount(text: string, unit: MoneyUnit): Amount | undefined {
  const decimals = unit === '元' ? 2 : 6;
  return amountFault(text, decimals) ? undefined : canonical(new Exact(text).times(yuanPerUnit[unit]));
}

/** Why the text is no amount, in Chinese; undefined when it is one. */
function amountFault(text: string, maxDecimals: number): string | undefined {
  const match = plainDecimal.exec(text);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (!match)
    return `金额“${shown}”不是规范的数字：应只含数字和一个小数点，例如 "1234.50"，不用科学计数法、千分位和单位`;
  if ((match[2] ?? '').length > maxIntegerDigits)
    return `金额“${shown}”位数过多：整数部分最多 ${maxIntegerDigits} 位`;
  if ((match[3] ?? '').length > maxDecimals)
    return `金额“${shown}”小数位过多：最多 ${maxDecimals} 位（精确到分）`;
  return undefined;
}

export function sum(amounts: readonly Amount[]): Amount {
  const [first = zero] = amounts;
  if (amounts.length < 2) return first;
  let fen = 0;
  for (const amount of amounts) {
    fen += fenOf(amount);
    if (!Number.isSafeInteger(fen)) return longSum(amounts);
  }
  return amountOfFen(fen);
}

/** A sum too long to be counted in whole numbers of 分. */
const longSum = (amounts: readonly Amount[]): Amount =>
  canonical(amounts.reduce((total, amount) => total.plus(exact(amount)), new Exact(0)));

/** So many characters hold at most 13 digits of 元: a number is near enough to 分 for the rounding to find them. */
const mostCharacters = 16;

/** 分 in a whole number; NaN where they may be too many for one. */
const fenOf = (amount: Amount): number =>
  amount.length > mostCharacters ? Number.NaN : Math.round(Number(amount) * 100);

function amountOfFen(fen: number): Amount {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Amount;
}

export function subtract(a: Amount, b: Amount): Amount {
  const fen = fenOf(a) - fenOf(b);
  return Number.isSafeInteger(fen) ? amountOfFen(fen) : canonical(new Exact(a).minus(b));
}

export const negate = (amount: Amount): Amount => canonical(new Exact(amount).negated());

/** -1, 0 or 1. */
export const sign = (amount: Amount): -1 | 0 | 1 => (amount === zero ? 0 : amount.startsWith('-') ? -1 : 1);

export const compare = (a: Amount, b: Amount): -1 | 0 | 1 => new Exact(a).cmp(b) as -1 | 0 | 1;

export const isZero = (amount: Amount): boolean => amount === zero;

export const smaller = (a: Amount, b: Amount): Amount => (compare(a, b) <= 0 ? a : b);

export interface MoneyFormat {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** `1,234` instead of `1234`. */
  readonly grouping?: boolean;
  /** False: `25` instead of `25.00`. */
  readonly trailingZeros?: boolean;
}

/** The amount as printed, rounded half up (四舍五入, away from zero for negatives). Zero prints as `0.00`. */
export function formatAmount(
  amount: Amount,
  { unit, decimals, grouping = false, trailingZeros = true }: MoneyFormat,
): string {
  const text = fixedText(amount, unit, decimals);
  const unsignedZero = /^-[0.]+$/.test(text) ? text.slice(1) : text;
  const short = trailingZeros || decimals === 0 ? unsignedZero : unsignedZero.replace(/\.?0+$/, '');
  return grouping ? short.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : short;
}

/** With so many decimals of the unit, counted in whole 分 where they are enough for it. */
function fixedText(amount: Amount, unit: MoneyUnit, decimals: number): string {
  const fen = fenOf(amount);
  const dropped = (unit === '元' ? 2 : 6) - decimals;
  if (Number.isNaN(fen) || dropped < 0) return exact(amount).times(unitsPerYuan[unit]).toFixed(decimals);
  const step = 10 ** dropped;
  const rest = Math.abs(fen) % step;
  const units = (Math.abs(fen) - rest) / step + (rest * 2 >= step ? 1 : 0);
  const digits = String(units).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return fen < 0 ? `-${text}` : text;
}

/** The amount rounded half up to whole printed units, still in 元: 0.01 万元 is 100 元. */
export function roundAmount(amount: Amount, { unit, decimals }: MoneyFormat): Amount {
  const fen = fenOf(amount);
  const stepFen = 10 ** ((unit === '元' ? 2 : 6) - decimals);
  if (Number.isSafeInteger(fen) && stepFen >= 1) {
    const rounded = Math.floor((2 * Math.abs(fen) + stepFen) / (2 * stepFen)) * stepFen;
    if (Number.isSafeInteger(2 * rounded)) return amountOfFen(fen < 0 ? -rounded : rounded);
  }
  const step = yuanPerUnit[unit].dividedBy(new Exact(10).pow(decimals));
  return canonical(new Exact(amount).dividedBy(step).toDecimalPlaces(0).times(step));
}

/** By how many percent of the first the second is more, e.g. `-12.5`, rounded half up; undefined where the first is zero. */
export function percentChange(before: Amount, after: Amount, decimals = 1): string | undefined {
  if (before === zero) return undefined;
  const base = Math.abs(fenOf(before));
  const change = fenOf(after) - fenOf(before);
  const doubled = 2 * Math.abs(change) * 100 * 10 ** decimals + base;
  const text = Number.isSafeInteger(doubled)
    ? withDecimals(wholeQuotient(doubled, 2 * base) * Math.sign(change), decimals)
    : new Exact(after).minus(before).times(100).dividedBy(new Exact(before).abs()).toFixed(decimals);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** Whole numbers divided, rounded down: the division of two large ones may come out a whole number that it is not. */
function wholeQuotient(dividend: number, divisor: number): number {
  const near = Math.floor(dividend / divisor);
  return near * divisor > dividend ? near - 1 : near;
}

/** A whole number of the last decimal. */
function withDecimals(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return units < 0 ? `-${text}` : text;
}

/**
 * Moves the parts to whole printed units so that they sum to `whole` (their rounded sum where none is given): each is
 * rounded down and the units left over go to the largest remainders, the earlier part first among equals.
 */
export function roundTogether(
  parts: readonly Amount[],
  format: MoneyFormat,
  whole: Amount = roundAmount(sum(parts), format),
): readonly Amount[] {
  const step = yuanPerUnit[format.unit].dividedBy(new Exact(10).pow(format.decimals));
  const scaled = parts.map((part) => new Exact(part).dividedBy(step));
  const floors = scaled.map((value) => value.floor());
  const floorSum = floors.reduce((total, floor) => total.plus(floor), new Exact(0));
  const spare = new Exact(whole).dividedBy(step).minus(floorSum);
  const toEach = spare.dividedBy(parts.length || 1).floor();
  const toSome = spare.minus(toEach.times(parts.length)).toNumber();
  const order = scaled
    .map((value, index) => ({ index, remainder: value.minus(floors[index] ?? 0) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index);
  const raised = new Set(order.slice(0, toSome).map(({ index }) => index));
  return floors.map((floor, index) =>
    canonical(
      floor
        .plus(toEach)
        .plus(raised.has(index) ? 1 : 0)
        .times(step),
    ),
  );
}

/** Splits the whole in proportion to the weights, exact to 0.01 元: the shares sum to the whole. */
export function splitAmount(whole: Amount, weights: readonly Amount[]): readonly Amount[] {
  const total = new Exact(sum(weights));
  if (total.isZero()) return weights.map((_, index) => (index === 0 ? whole : zero));
  const fen = new Exact(whole).times(100);
  const floors = weights.map((weight) => fen.times(weight).dividedBy(total).floor());
  let spare = fen.minus(floors.reduce((a, b) => a.plus(b), new Exact(0))).toNumber();
  return floors.map((floor) => {
    const extra = spare > 0 ? 1 : 0;
    spare -= extra;
    return canonical(floor.plus(extra).dividedBy(100));
  });
}

/** Entries are added up many times over (in each table, at each level): each is read once. */
const read = new Map<Amount, Decimal>();
const mostRead = 50_000;

function exact(amount: Amount): Decimal {
  const known = read.get(amount);
  if (known) return known;
  if (read.size >= mostRead) read.clear();
  const value = new Exact(amount);
  read.set(amount, value);
  return value;
}

function canonical(value: Decimal): Amount {
  const text = value.toFixed(2);
  return (text === '-0.00' ? '0.00' : text) as Amount;
}
