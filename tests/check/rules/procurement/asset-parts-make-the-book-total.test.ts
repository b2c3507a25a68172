import { describe, expect, it } from 'vitest';
import { assetPartsMakeTheBookTotal } from '../../../../schemas/check/rules/procurement/asset-parts-make-the-book-total.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (bookTotal: string) =>
  foundBy(
    assetPartsMakeTheBookTotal,
    buildReport({
      assets: [
        {
          id: 'a1',
          unit: 'u1',
          date: '2024-12-31',
          parts: {
            building: { quantity: '200', value: '1000000.00' },
            officeBuilding: { quantity: '100', value: '500000.00' },
            otherAsset: { value: '200000.00' },
          },
          bookTotal,
        },
      ],
    }),
  );

describe('asset-parts-make-the-book-total', () => {
  it('finds a total that the parts do not make', () => {
    expect(of('1700000.00')).toEqual([
      'error 固定资产账面总额为1700000.00元，各部分价值之和为1200000.00元，相差500000.00元。',
    ]);
  });

  it('leaves one that they do: offices are in the buildings', () => {
    expect(of('1200000.00')).toEqual([]);
  });
});
