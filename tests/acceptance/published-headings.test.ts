import { describe, expect, test } from 'vitest';
import { missingCases } from './cases-folder.ts';
import { derivedHeadings } from './derived-headings.ts';
import { publishedHeadings, type TextForm } from './published-headings.ts';
import { readCaseText } from './read-case.ts';

const cases: readonly (readonly [string, TextForm])[] = [
  ['luquan-2025', 'cellALine'],
  ['beidaihe-2024', 'cellALine'],
  ['julu-2023', 'rowALine'],
];

describe.skipIf(missingCases)(`the tables of a published report ${missingCases}`, () => {
  test.each(cases)('of %s have its titles, captions, column headers, 栏次 and notes', async (name, form) => {
    const own = await derivedHeadings(name);
    expect(own).toEqual(publishedHeadings(readCaseText(name), form, own));
  });
});
