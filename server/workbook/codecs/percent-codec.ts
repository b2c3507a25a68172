import { Decimal } from 'decimal.js';
import type { Codec } from '../field.ts';

/** A percentage without its sign; a cell shown as a percentage has one. */
export const percentCodec: Codec = {
  kind: 'text',
  blank: null,
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (text) => {
    const plain = text.normalize('NFKC').replace(/[\s%]/g, '');
    return /^(?:100|\d{1,2})(?:\.\d+)?$/.test(plain) &&
      new Decimal(plain).decimalPlaces() <= 2 &&
      Number(plain) <= 100
      ? { value: new Decimal(plain).toFixed() }
      : { fault: `“${text.slice(0, 40)}”应为 0–100 的百分数，例如 25` };
  },
};
