import { expect, test } from 'vitest';
import { fundColumns } from '../../../client/sections/procurement/fund-columns.ts';
import { fundRows, fundsOf, newFundRow } from '../../../client/sections/procurement/fund-rows.ts';
import { newItem } from '../../../client/sections/procurement/new-item.ts';
import { originBooks } from '../../../client/sections/procurement/origin-books.ts';
import { originColumn } from '../../../client/sections/procurement/origin-column.ts';
import { procurementColumnAt } from '../../../client/sections/procurement/procurement-column-at.ts';
import { procurementRules } from '../../../client/sections/procurement/procurement-rules.ts';
import { productOf } from '../../../client/sections/procurement/product-of.ts';
import type { Amount } from '../../../schemas/model/amount.ts';
import { buildReport, economicLine, line, project } from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

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

test('funds keep their order and their ids as rows, whatever is done to the others', () => {
  const funds = [
    { source: 'otherIncome', carryOver: false, amount: amount('1.00') },
    { source: 'generalPublicBudget', carryOver: true, amount: '' },
  ] as const;
  const rows = fundRows(funds);
  const idsOf = (own: typeof rows) => own.map(({ id }) => id);
  expect(new Set(idsOf(rows)).size).toBe(2);
  expect(fundsOf(rows, funds)).toEqual(funds);
  expect(fundsOf(rows, funds)[1]).toBe(funds[1]);
  const added = newFundRow();
  const written = rows.map((row) => ({ ...row, amount: amount('2.00') }));
  const next = fundsOf([added, ...written].slice(0, 2), funds);
  expect(idsOf(fundRows(next))).toEqual([added.id, rows[0]?.id]);
});

test('a new item is paid from where the one above it is', () => {
  const inherited = (origin: typeof item.origin) =>
    procurementRules.inherit?.(newItem('b2', ''), { ...item, origin });
  expect(inherited({ kind: 'project', project: 'p1' })).toMatchObject({
    unit: 'u1',
    origin: { kind: 'project', project: 'p1' },
  });
  expect(inherited({ kind: 'stated', name: '上年项目', budget: amount('5.00') })?.origin).toEqual({
    kind: 'stated',
    name: '上年项目',
  });
});

test('an origin has left what its budget has not paid for; more than it has is noted', () => {
  const report = buildReport({
    projects: [project('p1')],
    lines: [line('l1', { category: 'projectExpenditure', project: 'p1', amount: '20.00' })],
    economicLines: [economicLine('e1', { economicClass: '30201', kind: 'publicCost', amount: '100.00' })],
  });
  const { pack } = shippedPacks.packOf(report);
  const bought = (id: string, origin: typeof item.origin, paid: string) => ({
    ...item,
    id,
    origin,
    funds: [{ source: 'generalPublicBudget', carryOver: false, amount: amount(paid) }] as const,
  });
  const ofProject = bought('b1', { kind: 'project', project: 'p1' }, '15.00');
  const more = bought('b2', { kind: 'project', project: 'p1' }, '6.00');
  const items = [ofProject, more, bought('b3', { kind: 'publicCost' }, '30.00'), item];
  const books = originBooks(items, report, pack);
  expect([...books]).toEqual([
    ['project p1', { budget: '20.00', spent: '21.00', left: '-1.00' }],
    ['publicCost u1', { budget: '100.00', spent: '30.00', left: '70.00' }],
  ]);
  const [column] = fundColumns('元', books);
  expect(column?.notice?.(more)).toBe('这一来源的采购共 21.00，超过它的预算 20.00 元，请核对');
});

test('a path into the funds leads to the columns of the row', () => {
  expect(procurementColumnAt(['funds', '0', 'source'])).toBe('source');
  expect(procurementColumnAt(['funds'])).toBe('amount');
  expect(procurementColumnAt(['name'])).toBe('name');
});
