import { expect, it } from 'vitest';
import { amountCellsHoldNumbers as rule } from '../../../../schemas/check/rules/tables/amount-cells-hold-numbers.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const printing = (text: string) =>
  foundBy(
    rule,
    buildReport({
      publication: { scopes: ['department'] },
      asPublished: { 'department/expenditure/2010301/total': text },
    }),
  );

it.each([
  ['5O.00', 'error'],
  ['50.00万', 'error'],
  ['50..00', 'error'],
  ['5 0.00', 'error'],
  ['#REF!', 'warning'],
  ['见附表', 'warning'],
])('finds %s', (text, severity) => {
  expect(printing(text)).toEqual([expect.stringMatching(new RegExp(`^${severity} .*不是金额`))]);
});

it.each(['50.00', '1,050.00', '-5.00', '', '—', '无', '/'])('leaves “%s”', (text) => {
  expect(printing(text)).toEqual([]);
});
