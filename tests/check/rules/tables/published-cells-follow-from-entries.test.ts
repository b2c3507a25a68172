import { expect, it } from 'vitest';
import { publishedCellsFollowFromEntries as rule } from '../../../../schemas/check/rules/tables/published-cells-follow-from-entries.ts';
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
  ['55.00', '为55.00万元，按其他各表和明细应为50.00万元，相差5.00万元'],
  ['', '为空白，按其他各表和明细应为50.00万元'],
])('warns of “%s” where the entries make 50.00', (text, says) => {
  expect(printing(text)).toEqual([expect.stringContaining(says)]);
  expect(printing(text)[0]).toMatch(/^warning /);
});

it.each(['50.00', '50.0', '50.01', '50.02'])('lets rounding to %s be', (text) => {
  expect(printing(text)).toEqual([]);
});

it('has nothing to say of a report that is being written', () => {
  expect(foundBy(rule, buildReport())).toEqual([]);
});
