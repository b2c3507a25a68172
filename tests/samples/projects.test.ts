import { describe, expect, test } from 'vitest';
import type { Project } from '../../schemas/model/project.ts';
import { fenOf } from '../support/fen.ts';
import { shippedSamples } from './shipped-samples.ts';
import { totals } from './totals.ts';

const fenPerUnit: Readonly<Record<string, number>> = { 元: 100, 万元: 1_000_000 };
const secondLevels = ['数量指标', '质量指标', '时效指标', '成本指标', '服务对象满意度指标'];

describe.each(shippedSamples)('sample $name', ({ report, derived }) => {
  const { lines, projects, specialFunds, procurement } = report;
  const budgets = totals(lines, ({ project }) => project);

  test.each(derived.scopes)('has projects that make up 项目支出 of $scope', ({ projects: own, figures }) => {
    const budget = own.reduce((sum, project) => sum + fenOf(project.budget.amount ?? '0.00'), 0);
    expect(budget).toBe(fenOf(figures.projectExpenditure?.amount ?? ''));
  });

  test.each(projects)('sets cost targets of $name within its budget', ({ id, indicators }) => {
    expect(costTargets(indicators)).toBeLessThanOrEqual(budgets[id] ?? 0);
  });

  test.each(specialFunds)('sets cost targets of $name within its amount', ({ amount, indicators }) => {
    expect(costTargets(indicators)).toBeLessThanOrEqual(fenOf(amount));
  });

  test.each([...projects, ...specialFunds])('asks output, effect and satisfaction of $name', (item) => {
    const levels = item.indicators.map(({ level2 }) => level2);
    expect(secondLevels.filter((level) => !levels.includes(level))).toEqual([]);
    expect(item.indicators.map(({ level1 }) => level1)).toContain('效益指标');
    expect(item.indicators.length).toBeGreaterThanOrEqual(6);
  });

  test.each(projects)('plans $name upwards to 100 % in December', ({ plan = [] }) => {
    const shares = plan.flatMap((share) => (share === null ? [] : [Number(share)]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(plan.at(-1)).toBe('100');
  });

  test('buys within the money of each project', () => {
    const key = (project: string, { source, carryOver }: { source: string; carryOver: boolean }) =>
      `${project} ${source} ${carryOver}`;
    const bought = totals(
      procurement.flatMap(({ origin, funds }) =>
        origin.kind === 'project' ? funds.map((fund) => ({ ...fund, project: origin.project })) : [],
      ),
      (fund) => key(fund.project, fund),
    );
    const available = totals(lines, (line) => line.project && key(line.project, line));
    expect(Object.entries(bought).filter(([funds, fen]) => fen > (available[funds] ?? 0))).toEqual([]);
    expect(Object.keys(bought).some((funds) => funds.endsWith('true'))).toBe(true);
  });

  test.each(procurement)('buys $name at quantity times price', (item) => {
    const amount = item.funds.reduce((sum, fund) => sum + fenOf(fund.amount), 0);
    expect(Number(item.quantity) * fenOf(item.unitPrice ?? '')).toBe(amount);
    expect(fenOf(item.smallBusinessShare ?? '')).toBeLessThanOrEqual(amount);
  });
});

/** Costs per head and the like are no part of the sum. */
function costTargets(indicators: Project['indicators']): number {
  return indicators
    .filter(({ level2, unit = '' }) => level2 === '成本指标' && unit in fenPerUnit)
    .reduce((sum, { value, unit = '' }) => sum + Math.round(Number(value) * (fenPerUnit[unit] ?? 0)), 0);
}
