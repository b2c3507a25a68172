import { expect, it } from 'vitest';
import { functionFitsEconomicClass } from '../../../../schemas/check/rules/tables/function-fits-economic-class.ts';
import { buildReport, economicLine, line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const publication = { scopes: ['department'] };

it('notes 养老保险 that differs between function and economic class, and no other', () => {
  const lines = [line('l1', { functionalClass: '2080505', amount: '55000.00' })];
  const paid = (amount: string) =>
    buildReport({
      publication,
      lines,
      economicLines: [economicLine('e1', { economicClass: '30108', amount })],
    });
  expect(foundBy(functionFitsEconomicClass, paid('50000.00'))).toEqual([
    expect.stringMatching(/^note 机关事业单位基本养老保险缴费：.*相差0.50万元/),
  ]);
  expect(foundBy(functionFitsEconomicClass, paid('55000.00'))).toEqual([]);
});
