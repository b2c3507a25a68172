import { describe, expect, test } from 'vitest';
import { fillPlaceholders, isMet, placeholdersOf } from '../../schemas/derive/placeholders.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { buildReport } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const words = (scope: string, change: Partial<ReportInput> = {}) => {
  const report = buildReport(change);
  return placeholdersOf(report, scope, shippedPacks.packOf(report).pack);
};

test('a phrase takes each word it names', () => {
  expect(fillPlaceholders('{name}{year}年', { name: '局', year: '2025' })).toBe('局2025年');
});

test('a word that looks like a name is printed as it is', () => {
  expect(fillPlaceholders('{name}{year}年', { name: '{year}', year: '2025' })).toBe('{year}2025年');
});

test('a phrase that names what there is not is a mistake in the pack', () => {
  expect(() => fillPlaceholders('{nothing}', {})).toThrow('{nothing}');
});

test.each([
  [undefined, true],
  [{}, true],
  [{ rows: ['9', '11'] }, true],
  [{ rows: ['13'] }, false],
  [{ rows: ['9'], other: ['x'] }, false],
])('condition %j is met: %s', (condition, expected) => {
  expect(isMet(condition, { rows: '9' })).toBe(expected);
});

describe('the words of a scope', () => {
  test('are the department’s, or the unit’s', () => {
    expect(words('department')).toMatchObject({
      code: '330',
      name: '示例市水文局',
      wording: '部门',
      self: '我部门',
      year: '2025',
      lastYear: '2024',
    });
    expect(words('u2')).toMatchObject({
      code: '330002',
      name: '示例市水文站',
      wording: '单位',
      departmentName: '示例市水文局',
    });
  });

  test('say 单位 of a whole that is one', () => {
    const department = { code: '330', name: '示例市水文站', year: 2025, kind: 'unit' as const };
    expect(words('department', { department }).wording).toBe('单位');
  });

  test('hold the choices of the report, and the pack’s where it has none', () => {
    expect(words('department', { options: { textZero: '0' } })).toMatchObject({
      textZero: '0',
      threePublicRows: '9',
    });
  });

  test('take 截止时间 from the assets, else the end of the year before', () => {
    expect(words('department').assetDate).toBe('2024-12-31');
    const assets = [{ id: 'a1', unit: 'u2', date: '2024-11-30', parts: {} }];
    expect(words('u2', { assets }).assetDate).toBe('2024-11-30');
    expect(words('u1', { assets }).assetDate).toBe('2024-12-31');
  });
});
