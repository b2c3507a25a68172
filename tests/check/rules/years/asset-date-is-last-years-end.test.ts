import { describe, expect, it } from 'vitest';
import { assetDateIsLastYearsEnd } from '../../../../schemas/check/rules/years/asset-date-is-last-years-end.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

describe('asset-date-is-last-years-end', () => {
  it.each([
    ['2024-12-31', []],
    ['2023-12-31', ['error']],
    ['2025-12-31', ['error']],
    ['2024-11-30', ['warning']],
  ])('assets of %s', (date, severities) => {
    const report = buildReport({ assets: [{ id: 'a1', unit: 'u1', date, parts: {} }] });
    expect(foundBy(assetDateIsLastYearsEnd, report).map((line) => line.split(' ')[0])).toEqual(severities);
  });
});
