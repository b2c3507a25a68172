import { expect, it } from 'vitest';
import { projectEconomicLinesFitBudget as rule } from '../../../../schemas/check/rules/tables/project-economic-lines-fit-budget.ts';
import { buildReport, economicLine, line, project } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const withLines = (...amounts: readonly string[]) =>
  buildReport({
    projects: [project('p1', { name: '监测站维护' })],
    lines: [line('l1', { category: 'projectExpenditure', project: 'p1', amount: '100000.00' })],
    economicLines: amounts.map((amount, index) =>
      economicLine(`e${index}`, { economicClass: '30213', kind: 'publicCost', project: 'p1', amount }),
    ),
  });

it('finds lines of more than the project may spend', () => {
  expect(foundBy(rule, withLines('80000.00', '30000.00'))).toEqual([
    'error 项目1“监测站维护”经济分类明细共110000.00元，项目预算为100000.00元，多10000.00元。',
  ]);
});

it('warns of lines that do not come to the budget', () => {
  expect(foundBy(rule, withLines('80000.00'))).toEqual([expect.stringMatching(/^warning .*少20000.00元/)]);
});

it('is silent where they come to it, and where there are none', () => {
  expect(foundBy(rule, withLines('80000.00', '20000.00'))).toEqual([]);
  expect(foundBy(rule, withLines())).toEqual([]);
});

it('takes the budget a project states', () => {
  const stated = project('p1', { statedBudget: { fiscal: '60000.00', other: '20000.00' } });
  const report = { ...withLines('80000.00'), lines: [] };
  expect(foundBy(rule, buildReport({ ...report, projects: [stated] }))).toEqual([]);
});

it('cannot tell where no budget is known', () => {
  const { rules } = checkHere({ ...withLines('80000.00'), lines: [] }, [rule]);
  expect(rules[0]?.notCheckable).toHaveLength(1);
});
