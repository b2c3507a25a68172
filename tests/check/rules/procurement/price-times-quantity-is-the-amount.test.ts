import { describe, expect, it } from 'vitest';
import { priceTimesQuantityIsTheAmount } from '../../../../schemas/check/rules/procurement/price-times-quantity-is-the-amount.ts';
import { buildReport, purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (quantity: string, unitPrice: string, amount: string) =>
  foundBy(
    priceTimesQuantityIsTheAmount,
    buildReport({
      publication: { scopes: ['department'] },
      procurement: [
        purchase('b1', { quantity, unitPrice, funds: [{ source: 'generalPublicBudget', amount }] }),
      ],
    }),
  );

describe('price-times-quantity-is-the-amount', () => {
  it('finds an amount above what is bought', () => {
    const [found] = of('5', '5000.00', '250000.00');
    expect(found).toMatch(/^error .*5×单价0.50万元＝2.50万元，采购金额为25.00万元，相差22.50万元/);
  });

  it('warns of an amount below: it may be this year’s part', () => {
    expect(of('5', '5000.00', '12500.00')[0]).toMatch(/^warning /);
  });

  it.each([
    ['paper, 150 at 125 元', '150', '125.00', '18800.00'],
    ['chairs, 23 at 352 元', '23', '352.17', '8100.00'],
    ['chairs, 22 at 700 元', '22', '700.00', '15400.00'],
    ['half a thing', '2.5', '10000.00', '25000.00'],
  ])('leaves %s', (_, quantity, unitPrice, amount) => {
    expect(of(quantity, unitPrice, amount)).toEqual([]);
  });
});
