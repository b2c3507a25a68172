import { type Amount, parseAmount } from '../../../schemas/model/amount.ts';

/** Quantity times price, to 0.01 元, half up; undefined where one of them is missing. */
export function productOf(quantity: string | undefined, price: Amount | '' | undefined): Amount | undefined {
  if (!quantity || !price) return undefined;
  const product = hundredths(quantity) * hundredths(price);
  const fen = (product + (product < 0n ? -50n : 50n)) / 100n;
  const text = `${fen < 0n ? -fen : fen}`.padStart(3, '0');
  return parseAmount(`${fen < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`, '元');
}

function hundredths(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(2, '0')}`);
}
