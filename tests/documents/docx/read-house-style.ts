import { readFileSync } from 'node:fs';
import { type HouseStyle, houseStyleSchema } from '../../../schemas/document/house-style.ts';

/** The house style the pack of Hebei publishes with. */
export function readHouseStyle(): HouseStyle {
  const path = new URL('../../../templates/hebei/house-style.json', import.meta.url);
  return houseStyleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
