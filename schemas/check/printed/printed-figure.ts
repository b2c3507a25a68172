import type { MoneyUnit } from '../../model/amount.ts';

/**
 * A figure as it stands in print, and how far the figure behind it can lie from it. Both in thousandths of a 元, whole numbers,
 * so that sums are exact: half of the last printed place of 0.01 万元 is 50 元, of 0.01 元 five thousandths.
 */
export interface PrintedFigure {
  readonly value: bigint;
  /** Half of the last printed place; 0 where the figure is exact (a blank is exactly nothing). */
  readonly slack: bigint;
}

export type PrintedUnit = MoneyUnit | '亿元';

const perUnit: Readonly<Record<PrintedUnit, bigint>> = {
  元: 1_000n,
  万元: 10_000_000n,
  亿元: 100_000_000_000n,
};

export const nothing: PrintedFigure = { value: 0n, slack: 0n };

const figure = /^([-−－]?)(\d{1,13}|\d{1,3}(?:[,，]\d{3})+)(?:\.(\d{1,8}))?$/;

/** Reads a printed number, `1,020.62`; blank and `-` are nothing. Undefined where the text is no number. */
export function readPrinted(text: string, unit: PrintedUnit): PrintedFigure | undefined {
  const plain = text.trim();
  if (plain === '' || /^[-—–]+$/.test(plain)) return nothing;
  const match = figure.exec(plain);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  const scale = 10n ** BigInt(decimals.length);
  const digits = BigInt(whole.replace(/[,，]/g, '') + decimals);
  const value = (digits * perUnit[unit]) / scale;
  const slack = perUnit[unit] / scale / 2n;
  return { value: sign === '' ? value : -value, slack };
}

export const addPrinted = (figures: readonly PrintedFigure[]): PrintedFigure =>
  figures.reduce(
    (total, { value, slack }) => ({ value: total.value + value, slack: total.slack + slack }),
    nothing,
  );

export const negatePrinted = ({ value, slack }: PrintedFigure): PrintedFigure => ({ value: -value, slack });

/**
 * Whether two printed figures can be the same one before rounding: XBRL Calculations 1.1 (a sum of rounded parts agrees with
 * a rounded total when some unrounded values would).
 */
export function agree(a: PrintedFigure, b: PrintedFigure): boolean {
  const distance = a.value > b.value ? a.value - b.value : b.value - a.value;
  return distance <= a.slack + b.slack;
}

/** Whether `a` is larger than `b` whatever was rounded away. */
export const exceeds = (a: PrintedFigure, b: PrintedFigure): boolean => a.value - b.value > a.slack + b.slack;

/** `4.50` in the unit, with at least two decimals and no more than it takes. */
export function printedText({ value }: Pick<PrintedFigure, 'value'>, unit: PrintedUnit): string {
  const size = value < 0n ? -value : value;
  const whole = size / perUnit[unit];
  const rest = (size % perUnit[unit]).toString().padStart(perUnit[unit].toString().length - 1, '0');
  const decimals = rest.replace(/0+$/, '').padEnd(2, '0');
  return `${value < 0n ? '-' : ''}${whole}.${decimals}`;
}
