import { describe, expect, it } from 'vitest';
import { changedFigures } from '../../../client/editor/reasons/changed-figures.ts';
import { earlierReport } from '../../../client/editor/reasons/earlier-report.ts';
import type { ReportSummary } from '../../../schemas/api/reports.ts';

const summary = (id: string, year: number, more: Partial<ReportSummary> = {}): ReportSummary => ({
  id,
  departmentName: '示例县水务局',
  year,
  packId: 'hebei-2024',
  packName: '',
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: '',
  deletedAt: null,
  ...more,
});

describe('the report changes are told against', () => {
  const own = summary('own', 2026);

  it('is of the year before', () => {
    expect(earlierReport(own, [own, summary('a', 2024), summary('b', 2025)])?.id).toBe('b');
  });

  it('is the one changed last, of several of one year', () => {
    const later = summary('later', 2025, { updatedAt: '2026-02-01T00:00:00Z' });
    expect(earlierReport(own, [summary('a', 2025), later, summary('b', 2025)])?.id).toBe('later');
  });

  it.each([
    ['of another department', summary('a', 2025, { departmentName: '示例县教育局' })],
    ['of the same year', summary('a', 2026)],
    ['in the bin', summary('a', 2025, { deletedAt: '2026-03-01T00:00:00Z' })],
  ])('is none %s', (_, other) => {
    expect(earlierReport(own, [own, other])).toBeUndefined();
  });
});

it('the figures a text compares are those its cells name', () => {
  const addresses = [
    'department/figures/total',
    'department/changes/overseas',
    'u1/changes/overseas/percent',
    'department/changes/reception',
    'department/income/changes/x',
  ];
  expect(changedFigures(addresses)).toEqual(['overseas', 'reception']);
});
