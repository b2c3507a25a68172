import { expect, test } from 'vitest';
import { comparedFigures } from '../../../client/sections/last-year/compared-figures.ts';
import { lastYearRows } from '../../../client/sections/last-year/last-year-rows.ts';
import { withLastYear } from '../../../client/sections/last-year/with-last-year.ts';
import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import { thisYear } from '../../../schemas/derive/this-year.ts';
import { zero } from '../../../schemas/model/amount.ts';
import { buildReport } from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

const entry = {
  id: 'y1',
  scope: 'department',
  basis: 'approved',
  origin: 'typed',
  expenditure: {},
  threePublic: {},
} as const;
const set = (row: string, value: unknown) => ({ kind: 'set', row, column: 'before', value }) as const;

test('figures go to their part of the entry, and blanks leave it', () => {
  const written = withLastYear(entry, [
    set('expenditure.basicExpenditure', '1.00'),
    set('threePublic.reception', '2.00'),
    set('agencyOperatingCost', '3.00'),
  ]);
  expect(written).toEqual({
    ...entry,
    expenditure: { basicExpenditure: '1.00' },
    threePublic: { reception: '2.00' },
    agencyOperatingCost: '3.00',
  });
  const cleared = withLastYear(written, [
    set('expenditure.basicExpenditure', undefined),
    set('threePublic.reception', undefined),
    set('agencyOperatingCost', undefined),
  ]);
  expect(cleared).toStrictEqual(entry);
});

test('each scope stands beside its own figures of this year', () => {
  const report = buildReport();
  const { pack } = shippedPacks.packOf(report);
  const { codeNames } = shippedPacks;
  const derived = deriveReport(report, pack, codeNames);
  const basic = (scope: string) =>
    thisYear({ report, derived, pack }, scope).get('expenditure.basicExpenditure');
  expect([basic('department'), basic('u1'), basic('u2')]).toEqual(['800000.00', '500000.00', '300000.00']);
  const now = thisYear({ report, derived, pack }, 'department');
  const before = withLastYear(entry, [set('expenditure.basicExpenditure', '900000.00')]);
  expect(lastYearRows(before, now, new Set())[0]).toEqual({
    id: 'expenditure.basicExpenditure',
    label: '基本支出',
    before: '900000.00',
    now: '800000.00',
    difference: '-100000.00',
  });
  expect(now.get('agencyOperatingCost')).toBe('100000.00');
});

test('an item is listed when it is printed or has a figure', () => {
  const before = withLastYear(entry, [set('threePublic.training', '2.00')]);
  const rows = lastYearRows(before, new Map([['threePublic.reception', zero]]), new Set(['vehiclePurchase']));
  expect(rows.map(({ id }) => id).filter((id) => id.startsWith('threePublic'))).toEqual([
    'threePublic.vehiclePurchase',
    'threePublic.reception',
    'threePublic.training',
  ]);
});

test('a figure of last year is printed where the text compares with it', () => {
  const { pack } = shippedPacks.packOf(buildReport());
  expect(comparedFigures(pack, 'threePublic.reception')).toEqual(['threePublicFunds', 'reception']);
  expect(comparedFigures(pack, 'agencyOperatingCost')).toHaveLength(1);
  expect(comparedFigures(pack, 'threePublic.nothing')).toEqual([]);
});
