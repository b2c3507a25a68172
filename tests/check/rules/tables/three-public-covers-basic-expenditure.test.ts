import { expect, it } from 'vitest';
import { threePublicCoversBasicExpenditure as rule } from '../../../../schemas/check/rules/tables/three-public-covers-basic-expenditure.ts';
import { buildReport, economicLine } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

type Item = 'training' | 'vehicleOperation' | 'overseasOther' | 'reception';

const withItem = (economicClass: string, item: Item | undefined, amount = '0.00', threePublicRows = '11') =>
  buildReport({
    publication: { scopes: ['department'] },
    options: { threePublicRows },
    economicLines: [economicLine('e1', { economicClass, kind: 'publicCost', amount: '35500.00' })],
    threePublic: {
      origin: 'entered',
      entries: item ? [{ id: 't1', unit: 'u1', item, fund: 'generalPublicBudget', amount }] : [],
    },
  });

it('finds a row left blank although 基本支出 has the 款', () => {
  expect(foundBy(rule, withItem('30216', undefined))).toEqual([
    'error 部门预算财政拨款“三公”经费支出表“五、培训费”的“合计”为空白，而部门预算一般公共预算财政拨款基本支出表“30216 培训费”的“合计”已有3.55万元，少3.55万元。',
  ]);
});

it.each([
  ['30231', 'vehicleOperation', '少1.55万元'],
  ['30217', 'reception', '少1.55万元'],
  ['30212', 'overseasOther', '少1.55万元'],
] as const)('finds %s above its row', (code, item, says) => {
  expect(foundBy(rule, withItem(code, item, '20000.00'))).toEqual([expect.stringContaining(says)]);
});

it.each([
  ['as much', '35500.00'],
  ['more, from projects', '90000.00'],
])('says nothing where the row has %s', (_, amount) => {
  expect(foundBy(rule, withItem('30216', 'training', amount))).toEqual([]);
});

it('says nothing of 培训费 where the table has no row for it', () => {
  expect(foundBy(rule, withItem('30216', undefined, '0.00', '9'))).toEqual([]);
});

it('takes the row above where the row of the item is left blank', () => {
  const report = withItem('30231', 'vehicleOperation', '35500.00');
  const asPublished = { 'department/threePublic/vehicleOperation/total': '' };
  expect(foundBy(rule, { ...report, asPublished })).toEqual([]);
});
