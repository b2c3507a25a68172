import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { readMoney } from '../../../schemas/model/read-money.ts';
import type { GridReading } from '../../grid/grid-contract.ts';
import type { Blank } from './read-with.ts';

export function readAmount(unit: MoneyUnit, blank: Blank): (text: string) => GridReading {
  return (text) => {
    const reading = readMoney(text, unit);
    return 'fault' in reading || reading.value !== '' ? reading : { value: blank };
  };
}
