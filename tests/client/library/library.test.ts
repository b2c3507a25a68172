import { expect, it } from 'vitest';
import { comparedFirst } from '../../../client/library/compared-first.ts';
import { matchingReports } from '../../../client/library/matching-reports.ts';
import { budgetYearOf } from '../../../client/library/new-report/budget-year-of.ts';
import { newFromPack } from '../../../client/library/new-report/new-from-pack.ts';
import { packsForYear } from '../../../client/library/new-report/packs-for-year.ts';
import { yearsText } from '../../../client/library/new-report/years-text.ts';
import { withReport } from '../../../client/library/with-report.ts';
import { hashOf, routeOf } from '../../../client/route.ts';
import type { ReportSummary } from '../../../schemas/api/reports.ts';

const report = (id: string, departmentName: string, year: number): ReportSummary => ({
  id,
  departmentName,
  year,
  packId: 'p',
  packName: '河北省部门预算公开（2024年起）',
  version: 1,
  createdAt: '2026-01-05T01:30:00Z',
  updatedAt: '2026-01-05T01:30:00Z',
  updatedBy: '甲',
  deletedAt: null,
});
const water = report('a', '示例县水务局', 2025);
const school = report('b', '示例县教育局ABC', 2026);

it.each([
  ['', ['a', 'b']],
  ['水务', ['a']],
  ['２０２６', ['b']],
  ['示例 2025', ['a']],
  ['ａｂｃ', ['b']],
  ['甲 河北', ['a', 'b']],
  ['水务 2026', []],
])('finds by %j', (lookedFor, ids) => {
  expect(matchingReports([water, school], lookedFor).map(({ id }) => id)).toEqual(ids);
});

it('puts a changed report in its place and a new one first', () => {
  const gone = { ...water, deletedAt: '2026-01-06T01:30:00Z' };
  expect(withReport([school, water], gone)).toEqual([school, gone]);
  expect(withReport([school], water)).toEqual([water, school]);
});

it.each([
  ['2026-01-31', 2026],
  ['2026-08-31', 2026],
  ['2026-09-01', 2027],
])('on %s one writes the budget of %i', (day, year) => {
  expect(budgetYearOf(new Date(`${day}T12:00:00`))).toBe(year);
});

const old = { id: 'old', name: '旧版', years: { from: 2020, to: 2023 } };
const open = { id: 'open', name: '新版', years: { from: 2024 } };
const special = { id: 'special', name: '专版', years: { from: 2025, to: 2025 } };

it('offers the packs of the year, the most particular first', () => {
  const idsFor = (year: number) => packsForYear([old, open, special], year).map(({ id }) => id);
  expect([idsFor(2019), idsFor(2023), idsFor(2024), idsFor(2025), idsFor(Number.NaN)]).toEqual([
    [],
    ['old'],
    ['open'],
    ['special', 'open'],
    [],
  ]);
});

it('names the years of a pack', () => {
  expect([old, open, special].map(yearsText)).toEqual(['2020–2023 年', '2024 年起', '2025 年']);
});

const typed = { name: ' 示例局 ', code: ' 101 ', year: '２０２５', kind: 'unit', packId: undefined } as const;

it('makes of what was typed what the server is asked', () => {
  expect(newFromPack(typed, [open])).toEqual({
    from: 'pack',
    packId: 'open',
    departmentName: '示例局',
    departmentCode: '101',
    year: 2025,
    kind: 'unit',
  });
});

it.each([{ name: ' ' }, { year: '' }, { year: '25' }, { year: '2019' }])('waits while %j', (part) => {
  expect(newFromPack({ ...typed, ...part }, [open])).toBeUndefined();
});

it('leads from a route to its address and back', () => {
  for (const page of ['home', 'bin', 'password', 'sessions', 'accounts', 'audit', 'organisations'] as const)
    expect(routeOf(hashOf({ page }))).toEqual({ page });
  expect(routeOf(hashOf({ page: 'report', id: 'a/甲' }))).toEqual({ page: 'report', id: 'a/甲' });
  expect(routeOf('#/reports/%')).toEqual({ page: 'report', id: '%' });
  expect([routeOf(''), routeOf('#/toString')]).toEqual([{ page: 'home' }, { page: 'home' }]);
});

it('the comparison of two reports has an address of its own', () => {
  const route = { page: 'compare', before: 'a/甲', after: 'b' } as const;
  expect(routeOf(hashOf(route))).toEqual(route);
  expect(routeOf('#/compare/a')).toEqual({ page: 'home' });
});

it('a report is most likely compared with that of its own department a year before', () => {
  const reports = [
    report('a', '甲局', 2026),
    report('b', '乙局', 2025),
    report('c', '甲局', 2023),
    report('d', '甲局', 2025),
  ];
  const [first] = reports as [ReportSummary, ...ReportSummary[]];
  expect(comparedFirst(first, reports).map(({ id }) => id)).toEqual(['d', 'c', 'b']);
});
