import { describe, expect, it } from 'vitest';
import { projectNamesAreOfThisYear } from '../../../../schemas/check/rules/years/project-names-are-of-this-year.ts';
import { buildReport, project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const named = (name: string) => buildReport({ projects: [project('p1', { name })] });

describe('project-names-are-of-this-year', () => {
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
});
