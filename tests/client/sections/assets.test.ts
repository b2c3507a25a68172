import { expect, test } from 'vitest';
import { assetColumns } from '../../../client/sections/assets/asset-columns.ts';
import { type AssetRow, assetRows, type WorkingAssets } from '../../../client/sections/assets/asset-row.ts';
import { partsValue } from '../../../client/sections/assets/parts-value.ts';
import { withAssets } from '../../../client/sections/assets/with-assets.ts';
import type { Amount } from '../../../schemas/model/amount.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { reportInput } from '../../support/report-builder.ts';

const amount = (text: string) => text as Amount;
const newAssets = (unit: string): WorkingAssets => ({
  id: `a-${unit}`,
  unit,
  date: '2024-12-31',
  basis: 'originalValue',
  parts: {},
});
const set = (column: string, value: unknown) => ({ kind: 'set', row: 'u2', column, value }) as const;

test('the entry of a unit is made with its first figure and goes with its last', () => {
  const made = withAssets([], [set('building.value', '7.00'), set('building.quantity', '3')], newAssets);
  expect(made).toEqual([{ ...newAssets('u2'), parts: { building: { value: '7.00', quantity: '3' } } }]);
  const fewer = withAssets(made, [set('building.value', undefined)], newAssets);
  expect(fewer).toEqual([{ ...newAssets('u2'), parts: { building: { quantity: '3' } } }]);
  expect(withAssets(fewer, [set('building.quantity', undefined)], newAssets)).toEqual([]);
});

test('clearing what was never entered makes no entry', () => {
  expect(withAssets([], [set('bookTotal', undefined)], newAssets)).toEqual([]);
});

test('办公用房 is not added to 房屋 again', () => {
  const parts = {
    building: { value: amount('10.00') },
    officeBuilding: { value: amount('4.00') },
    vehicle: { value: amount('1.00') },
  };
  expect(partsValue({ ...newAssets('u2'), parts })).toBe('11.00');
  expect(partsValue(newAssets('u2'))).toBe('');
});

test('a book total other than the sum is noted with the difference', () => {
  const { units } = parseWorkingReport(reportInput());
  const own = {
    ...newAssets('u2'),
    parts: { vehicle: { value: amount('1.00') } },
    bookTotal: amount('3.00'),
  };
  const [without, withTotal] = assetRows(units, [own]) as readonly [AssetRow, AssetRow];
  const column = assetColumns('元').find(({ key }) => key === 'bookTotal');
  expect(column?.notice?.(without)).toBeUndefined();
  expect(column?.notice?.(withTotal)).toBe('账面总额与各项之和相差 2.00 元，请核对');
});
