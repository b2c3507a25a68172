import { describe, expect, it } from 'vitest';
import { assetsHaveNumberAndValue } from '../../../../schemas/check/rules/procurement/assets-have-number-and-value.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (parts: object) =>
  foundBy(
    assetsHaveNumberAndValue,
    buildReport({
      publication: { scopes: ['department'] },
      assets: [{ id: 'a1', unit: 'u1', date: '2024-12-31', parts }],
    }),
  );

describe('assets-have-number-and-value', () => {
  it.each([
    [{ building: { quantity: '7306' } }, '“房屋”面积为7306，价值为空'],
    [{ vehicle: { value: '100000.00' } }, '“车辆”价值为10.00万元，数量为空'],
    [{ otherAsset: { quantity: '12' } }, '“其他固定资产”数量为12，价值为空'],
    [{ largeEquipment: { quantity: '1' } }, '价值为空'],
  ])('warns of %j', (parts, words) => {
    const found = of(parts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it('leaves other assets with a value alone, and rows with both or neither', () => {
    expect(
      of({ otherAsset: { value: '100000.00' }, vehicle: { quantity: '2', value: '300000.00' } }),
    ).toEqual([]);
  });
});
