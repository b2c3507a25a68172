import { describe, expect, it } from 'vitest';
import { assetDateIsLastYearsEnd } from '../../../../schemas/check/rules/years/asset-date-is-last-years-end.ts';
import { headingsNameThisYear } from '../../../../schemas/check/rules/years/headings-name-this-year.ts';
import { indicatorDatesAreAhead } from '../../../../schemas/check/rules/years/indicator-dates-are-ahead.ts';
import { projectNamesAreOfThisYear } from '../../../../schemas/check/rules/years/project-names-are-of-this-year.ts';
import { buildReport, indicator, project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const named = (name: string) => buildReport({ projects: [project('p1', { name })] });

describe('years that are entered in a report for 2025', () => {
  it('a project of last year is looked at, once though two parts print it', () => {
    expect(foundBy(projectNamesAreOfThisYear, named('2024年水文宣传费'))).toEqual([
      expect.stringContaining('warning'),
    ]);
  });

  it.each([
    '2025年水文宣传费',
    '2023年监测设备尾款',
    '（冀财资环〔2024〕8号）补助',
    '2021-2025年监测',
    '水文宣传费',
  ])('a project may be called %s', (name) => {
    expect(foundBy(projectNamesAreOfThisYear, named(name))).toEqual([]);
  });

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

  it.each([
    ['2024-12-31', []],
    ['2023-12-31', ['error']],
    ['2025-12-31', ['error']],
    ['2024-11-30', ['warning']],
  ])('assets of %s', (date, severities) => {
    const report = buildReport({ assets: [{ id: 'a1', unit: 'u1', date, parts: {} }] });
    expect(foundBy(assetDateIsLastYearsEnd, report).map((line) => line.split(' ')[0])).toEqual(severities);
  });

  it('a heading of another year, of a document from elsewhere', () => {
    const title = '示例市水文局2024年部门预算信息公开情况说明';
    const report = buildReport({ asPublished: { 'department/headings/disclosure': title } });
    expect(foundBy(headingsNameThisYear, report)).toEqual([expect.stringContaining('2024年')]);
    expect(foundBy(headingsNameThisYear, buildReport())).toEqual([]);
  });
});
