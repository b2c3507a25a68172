import { describe, expect, it } from 'vitest';
import { smallBusinessShareIsPartOfTheAmount } from '../../../../schemas/check/rules/procurement/small-business-share-is-part-of-the-amount.ts';
import { buildReport, purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (smallBusinessShare: string) =>
  foundBy(
    smallBusinessShareIsPartOfTheAmount,
    buildReport({
      publication: { scopes: ['department'] },
      procurement: [
        purchase('b1', { smallBusinessShare }),
        purchase('b2', { funds: [{ source: 'generalPublicBudget', amount: '900000.00' }] }),
      ],
    }),
  );

describe('small-business-share-is-part-of-the-amount', () => {
  it('finds a share above the amount of its item', () => {
    const found = of('30000.00');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error .*3.00万元，采购金额为2.50万元，多出0.50万元/);
  });

  it.each(['25000.00', '0.00', '7500.00'])('leaves %s', (share) => {
    expect(of(share)).toEqual([]);
  });
});
