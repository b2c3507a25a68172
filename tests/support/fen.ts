import type { Amount } from '../../schemas/model/amount.ts';

/** Arithmetic of tests, independent of the one under test: whole 分 as integers. */
export const amountOf = (fen: number): Amount => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Amount;
};

export const fenOf = (amount: string): number => Number(amount.replace('.', ''));

/** Splits whole 分 by weights; the last part takes what is left. */
export function partition(fen: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const parts = weights.slice(1).map((weight) => Math.floor((fen * weight) / total));
  return [...parts, fen - parts.reduce((a, b) => a + b, 0)];
}
