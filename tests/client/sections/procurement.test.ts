import { expect, test } from 'vitest';
import { fundColumns } from '../../../client/sections/procurement/fund-columns.ts';
import { fundRows, fundsOf } from '../../../client/sections/procurement/fund-rows.ts';
import { newItem } from '../../../client/sections/procurement/new-item.ts';
import { originColumn } from '../../../client/sections/procurement/origin-column.ts';
import { procurementColumnAt } from '../../../client/sections/procurement/procurement-column-at.ts';
import { procurementRules } from '../../../client/sections/procurement/procurement-rules.ts';
import { productOf } from '../../../client/sections/procurement/product-of.ts';
import type { Amount } from '../../../schemas/model/amount.ts';

const amount = (text: string) => text as Amount;
const item = newItem('b1', 'u1');

test.each([
  ['3', '1200.50', '3601.50'],
  ['2.5', '0.01', '0.03'],
  ['0.5', '0.01', '0.01'],
  ['999999999999.99', '2.00', '1999999999999.98'],
])('%s times %s is %s', (quantity, price, product) => {
  expect(productOf(quantity, amount(price))).toBe(product);
});

test('there is no product without quantity or price', () => {
  expect([productOf(undefined, amount('1.00')), productOf('1', ''), productOf('1', undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('amount and source of the usual item are those of its one fund', () => {
  const written = procurementRules.assign(
    procurementRules.assign(item, 'amount', '5.00'),
    'source',
    'otherIncome',
  );
  expect(written.funds).toEqual([{ source: 'otherIncome', carryOver: false, amount: '5.00' }]);
});

test('the origin is read as it is written: 公用经费, a project, or other words', () => {
  const column = originColumn([{ value: 'p1', label: '专项工作经费' }], '公用经费');
  const origins = [
    { kind: 'publicCost' },
    { kind: 'project', project: 'p1' },
    { kind: 'stated', name: '上年项目' },
    { kind: 'project', project: '' },
  ] as const;
  const again = origins.map((origin) => column.parse(column.text({ ...item, origin }), item));
  expect(again).toEqual(origins.map((value) => ({ value })));
  expect(column.display?.({ ...item, origin: { kind: 'project', project: 'p1' } })).toBe('专项工作经费');
});

test('an amount other than quantity times price is noted', () => {
  const [column] = fundColumns('元');
  const funds = [{ source: 'otherIncome', carryOver: false, amount: amount('30.00') }] as const;
  const priced = { ...item, quantity: '3', unitPrice: amount('10.00'), funds };
  expect(column?.notice?.(priced)).toBeUndefined();
  expect(column?.notice?.({ ...priced, quantity: '4' })).toBe('数量×单价为 40.00 元，与金额不同，请核对');
});

test('funds keep their order as rows', () => {
  const funds = [
    { source: 'otherIncome', carryOver: false, amount: amount('1.00') },
    { source: 'generalPublicBudget', carryOver: true, amount: '' },
  ] as const;
  expect(fundsOf(fundRows(funds))).toEqual(funds);
});

test('a path into the funds leads to the columns of the row', () => {
  expect(procurementColumnAt(['funds', '0', 'source'])).toBe('source');
  expect(procurementColumnAt(['funds'])).toBe('amount');
  expect(procurementColumnAt(['name'])).toBe('name');
});
