import { describe, expect, it } from 'vitest';
import { assetsAreOfTheLastYearEnd } from '../../../../schemas/check/rules/procurement/assets-are-of-the-last-year-end.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (date: string) =>
  foundBy(assetsAreOfTheLastYearEnd, buildReport({ assets: [{ id: 'a1', unit: 'u1', date, parts: {} }] }));

describe('assets-are-of-the-last-year-end', () => {
  it.each([
    ['2023-12-31', 'error'],
    ['2025-12-31', 'error'],
    ['2024-10-31', 'warning'],
  ])('finds %s for 2025', (date, severity) => {
    expect(of(date)[0]).toMatch(new RegExp(`^${severity} .*${date}.*2024-12-31`));
  });

  it('leaves the end of last year', () => {
    expect(of('2024-12-31')).toEqual([]);
  });
});
