import { describe, expect, it } from 'vitest';
import { largeEquipmentIsWorthItsRow } from '../../../../schemas/check/rules/procurement/large-equipment-is-worth-its-row.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (quantity: string, value: string) =>
  foundBy(
    largeEquipmentIsWorthItsRow,
    buildReport({
      publication: { scopes: ['department'] },
      assets: [{ id: 'a1', unit: 'u1', date: '2024-12-31', parts: { largeEquipment: { quantity, value } } }],
    }),
  );

describe('large-equipment-is-worth-its-row', () => {
  it('finds three pieces for less than three times the price of the row', () => {
    expect(of('3', '400000.00')[0]).toMatch(/^error .*有3台（套），价值只有40.00万元，不足60.00万元/);
  });

  it.each([
    ['2', '400000.00'],
    ['1', '1284600.00'],
  ])('leaves %s for %s 元', (quantity, value) => {
    expect(of(quantity, value)).toEqual([]);
  });
});
