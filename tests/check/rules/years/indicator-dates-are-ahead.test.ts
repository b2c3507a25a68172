import { describe, expect, it } from 'vitest';
import { indicatorDatesAreAhead } from '../../../../schemas/check/rules/years/indicator-dates-are-ahead.ts';
import { buildReport, indicator, project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

describe('indicator-dates-are-ahead', () => {
  it.each([
    ['2024年12月31日前', 1],
    ['2025年12月底前', 0],
    ['12月底前', 0],
    ['2026年6月', 0],
  ])('an indicator due %s', (asPrinted, count) => {
    const { operator, value, unit, ...bare } = indicator('i1', { level2: '时效指标', name: '完成时间' });
    const report = buildReport({ projects: [project('p1', { indicators: [{ ...bare, asPrinted }] })] });
    expect(foundBy(indicatorDatesAreAhead, report)).toHaveLength(count as number);
  });
});
