import { expect, it } from 'vitest';
import { basicExpenditureTiesToEconomicLines as rule } from '../../../../schemas/check/rules/tables/basic-expenditure-ties-to-economic-lines.ts';
import { buildReport, economicLine } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const economicLines = [
  economicLine('e1', { amount: '400000.00' }),
  economicLine('e2', { economicClass: '30201', kind: 'publicCost', amount: '100000.00' }),
];

it('names the unit, the source, both sums and the difference', () => {
  const short = economicLine('e3', { unit: 'u2', amount: '299999.50' });
  expect(foundBy(rule, buildReport({ economicLines: [...economicLines, short] }))).toEqual([
    'error “示例市水文站”一般公共预算安排的基本支出按功能分类为300000.00元，按经济分类（人员经费和公用经费各款）为299999.50元，相差0.50元。',
  ]);
});

it('says nothing where both are the same', () => {
  expect(foundBy(rule, buildReport())).toEqual([]);
});

it('leaves the 款 of projects out', () => {
  const ofProject = economicLine('e9', { project: 'p1', amount: '7.00' });
  const projects = [{ id: 'p1', unit: 'u1', name: '监测设备维护' }];
  const report = buildReport({
    projects,
    economicLines: [...(buildReport().economicLines as never[]), ofProject],
  });
  expect(foundBy(rule, report)).toEqual([]);
});

it('does not know where money of another source has no 款', () => {
  const lines = [{ ...buildReport().lines[0], source: 'serviceIncome' } as never];
  const { rules } = checkHere(buildReport({ lines, economicLines: [] }), [rule]);
  expect(rules[0]?.notCheckable.map(({ missing }) => missing)).toEqual([
    '“示例市水文局本级”事业收入安排的基本支出没有填写经济分类明细',
  ]);
});
