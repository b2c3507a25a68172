import { expect, test } from 'vitest';
import { plain } from '../../schemas/document/inline.ts';
import { titleLines } from '../../server/documents/title-lines.ts';

const title = [plain('第一部分  水文局'), plain('2025年部门预算信息公开情况说明')];

test('a title that fits its line is left alone', () => {
  expect(titleLines(title, () => true)).toEqual(title);
});

test('a longer one is broken between its parts', () => {
  expect(titleLines(title, () => false)).toEqual([title[0], plain('\n'), title[1]]);
});

test('a title of one part is broken by the layout', () => {
  expect(titleLines([plain('水文局2025年')], () => false)).toEqual([plain('水文局2025年')]);
});
