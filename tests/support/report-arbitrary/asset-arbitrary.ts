import fc from 'fast-check';
import { amountArbitrary } from './amount-arbitrary.ts';

const part = fc.record(
  { quantity: fc.integer({ min: 1, max: 9999 }).map(String), value: amountArbitrary },
  { requiredKeys: [] },
);

/** 固定资产 of a unit, without id and unit. */
export const assetArbitrary = fc.record({
  date: fc.constant('2024-12-31'),
  parts: fc.record(
    { building: part, officeBuilding: part, vehicle: part, largeEquipment: part, otherAsset: part },
    { requiredKeys: [] },
  ),
});
