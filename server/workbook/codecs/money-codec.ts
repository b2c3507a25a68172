import { readMoney } from '../../../schemas/model/read-money.ts';
import type { Codec } from '../field.ts';

/** An amount in 元 as a number; read in the unit its column names. */
export const moneyCodec = (blank: '' | undefined): Codec => ({
  kind: 'money',
  blank,
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (text, _, unit) => {
    const reading = readMoney(text, unit);
    return 'value' in reading && reading.value === '' ? { value: blank } : reading;
  },
});
