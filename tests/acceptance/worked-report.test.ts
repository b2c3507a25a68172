import { describe, expect, test } from 'vitest';
import { missingCases } from './cases-folder.ts';
import { differences } from './differences.ts';
import { printTables } from './print-tables.ts';
import { readCase } from './read-case.ts';

describe.skipIf(missingCases)(`the worked report ${missingCases}`, () => {
  test.each(['2023', '2024'])(
    'prints the expected tables in the form of %s, without exception',
    async (form) => {
      const expected = readCase('worked-2025', `expected-${form}.json`);
      expect(expected.map(({ kind }) => kind)).toEqual(['department', 'unit', 'unit', 'unit']);
      expect(differences(expected, await printTables(`worked-2025-hebei-${form}`))).toEqual([]);
    },
  );
});
