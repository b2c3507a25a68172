import { type Amount, sum } from '../../../schemas/model/amount.ts';
import type { WorkingAssets } from './asset-row.ts';

/** The value of all parts; 办公用房 is in 房屋 already. Blank while nothing is entered. */
export function partsValue({ parts }: WorkingAssets): Amount | '' {
  const { building, vehicle, largeEquipment, otherAsset } = parts;
  const values = [building, vehicle, largeEquipment, otherAsset].flatMap((part) => part?.value || []);
  return values.length === 0 ? '' : sum(values);
}
