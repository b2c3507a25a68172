import { expect, it } from 'vitest';
import { unitsAddUpToDepartment as rule } from '../../../../schemas/check/rules/tables/units-add-up-to-department.ts';
import { deriveReport } from '../../../../schemas/derive/derive-report.ts';
import type { Report } from '../../../../schemas/model/report.ts';
import { buildReport, economicLine, line } from '../../../support/report-builder.ts';
import { shippedPacks } from '../../../support/shipped-packs.ts';
import { checkHere, foundBy } from '../../check-here.ts';

it('finds a unit whose figure the department does not have', () => {
  const asPublished = { 'u2/expenditure/2010350/total': '35.00' };
  expect(foundBy(rule, buildReport({ asPublished }))).toEqual([
    'error 部门预算支出总表“2010350 事业运行”的“合计”为30.00万元，示例市水文站单位预算支出总表“2010350 事业运行”的“合计”为35.00万元，相差5.00万元（应有：部门数＝所属各单位数之和（内部往来除外））。',
  ]);
});

it('is silent where the units add up', () => {
  expect(foundBy(rule, buildReport())).toEqual([]);
});

it('cannot tell where a unit is not published', () => {
  const { rules } = checkHere(buildReport({ publication: { scopes: ['department', 'u1'] } }), [rule]);
  expect(rules[0]).toMatchObject({ passed: 0, notCheckable: [{ missing: '没有公开全部所属单位的预算' }] });
});

/** u1 gives u2 5.00 of its fiscal money, of which u2 spends some on 公务接待: fiscal money only in the department's books. */
const withFlow = (asPublished: Record<string, string> = {}) =>
  buildReport({
    lines: [
      line('l1', { amount: '100000.00' }),
      line('l2', { amount: '50000.00', category: 'subsidyToAffiliates', counterparty: 'u2' }),
      line('l3', { unit: 'u2', amount: '50000.00', source: 'superiorSubsidy', counterparty: 'u1' }),
    ],
    economicLines: [
      economicLine('e1', { economicClass: '30217', kind: 'publicCost', amount: '100000.00' }),
      economicLine('e2', {
        unit: 'u2',
        source: 'superiorSubsidy',
        economicClass: '30217',
        kind: 'publicCost',
        amount: '50000.00',
      }),
    ],
    threePublic: { origin: 'drawn' },
    asPublished,
  });

const ofThreePublic = (asPublished?: Record<string, string>) =>
  foundBy(rule, withFlow(asPublished)).filter((found) => found.includes('“三公”经费支出表'));

it('lets the department have more 三公 by what flows between its units carry', () => {
  const { tables } = deriveHere(withFlow());
  expect([tables.department, tables.u1, tables.u2]).toEqual(['15.00', '10.00', '']);
  expect(ofThreePublic()).toEqual([]);
});

it('finds 三公 of the department above what flows carry, or below its units', () => {
  const cell = 'department/threePublic/reception/total';
  expect(ofThreePublic({ [cell]: '15.50' })).toEqual([expect.stringContaining('相差5.50万元')]);
  expect(ofThreePublic({ [cell]: '9.00' })).toEqual([expect.stringContaining('相差1.00万元')]);
});

function deriveHere(report: Report) {
  const derived = deriveReport(report, shippedPacks.packOf(report).pack, shippedPacks.codeNames);
  const reception = derived.scopes.map(({ scope, tables: { threePublic } }) => [
    scope,
    threePublic?.rows
      .flatMap(({ cells }) => cells)
      .find(({ address }) => address === `${scope}/threePublic/reception/total`)?.text,
  ]);
  return { tables: Object.fromEntries(reception) };
}
