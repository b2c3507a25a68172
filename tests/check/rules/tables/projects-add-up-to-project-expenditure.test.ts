import { expect, it } from 'vitest';
import { projectsAddUpToProjectExpenditure as rule } from '../../../../schemas/check/rules/tables/projects-add-up-to-project-expenditure.ts';
import { buildReport, line, project } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

const report = (budgets: readonly string[], change: Parameters<typeof buildReport>[0] = {}) =>
  buildReport({
    publication: { scopes: ['department'] },
    economicLines: [],
    lines: [line('l1', { category: 'projectExpenditure', amount: '500000.00' })],
    projects: budgets.map((fiscal, index) =>
      project(`p${index}`, { name: `第${index + 1}项`, statedBudget: { fiscal } }),
    ),
    ...change,
  });

it('finds projects that spend more than 项目支出', () => {
  expect(foundBy(rule, report(['300000.00', '245000.00']))).toEqual([
    'error 2个项目的预算共54.50万元，部门预算支出总表“合计”的“项目支出”为50.00万元，相差4.50万元。',
  ]);
});

it('warns where projects are missing', () => {
  expect(foundBy(rule, report(['300000.00']))).toEqual([expect.stringMatching(/^warning .*相差20.00万元/)]);
});

it('is silent where they add up, rounded one by one', () => {
  expect(foundBy(rule, report(['333333.33', '166666.67']))).toEqual([]);
});

it('cannot tell where a project is not disclosed', () => {
  const hidden = project('p9', { notDisclosed: true, statedBudget: { fiscal: '200000.00' } });
  const shown = project('p1', { statedBudget: { fiscal: '300000.00' } });
  const { findings, rules } = checkHere(report([], { projects: [shown, hidden] }), [rule]);
  expect([findings, rules[0]?.notCheckable.length]).toEqual([[], 1]);
});
