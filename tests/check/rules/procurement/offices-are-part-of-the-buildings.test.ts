import { describe, expect, it } from 'vitest';
import { officesArePartOfTheBuildings } from '../../../../schemas/check/rules/procurement/offices-are-part-of-the-buildings.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (building: object, officeBuilding: object) =>
  foundBy(
    officesArePartOfTheBuildings,
    buildReport({
      publication: { scopes: ['department'] },
      assets: [{ id: 'a1', unit: 'u1', date: '2024-12-31', parts: { building, officeBuilding } }],
    }),
  );

describe('offices-are-part-of-the-buildings', () => {
  it('finds offices larger, or worth more, than all buildings', () => {
    const found = of({ quantity: '200', value: '1000000.00' }, { quantity: '250.5', value: '1200000.00' });
    expect(found).toEqual([
      expect.stringMatching(/^error .*250.5平方米.*多出50.50平方米/),
      expect.stringMatching(/^error .*120.00万元.*多出20.00万元/),
    ]);
  });

  it('leaves offices that are all or part of them', () => {
    const all = { quantity: '270', value: '4542600.00' };
    expect(of(all, all)).toEqual([]);
    expect(of(all, { quantity: '100', value: '1000000.00' })).toEqual([]);
  });
});
