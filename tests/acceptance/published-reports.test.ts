import { describe, expect, test } from 'vitest';
import { missingCases } from './cases-folder.ts';
import { differences } from './differences.ts';
import exceptions from './exceptions.json' with { type: 'json' };
import { printTables } from './print-tables.ts';
import { readCase } from './read-case.ts';

const cases = ['luquan-2025', 'beidaihe-2024', 'julu-2023'];

describe.skipIf(missingCases)(`a report re-keyed from a published one ${missingCases}`, () => {
  test.each(cases)('prints what %s published, cell for cell, but for the exceptions', async (name) => {
    const excepted = exceptions.filter((exception) => exception.case === name);
    const found = differences(readCase(name), await printTables(name));
    expect(found).toEqual(excepted.map(({ case: _, reason: __, ...cell }) => cell));
  });
});

test('every exception is of a case there is, and says why', () => {
  expect(exceptions.filter((e) => !cases.includes(e.case) || e.reason.trim() === '')).toEqual([]);
});
