import { expect, it } from 'vitest';
import { parseJson } from '../../client/upload/parse-json.ts';

it('reads JSON, with the mark that Windows editors put in front of it or not', () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
});

it('names the line where the text stops being JSON', () => {
  expect(() => parseJson('{\n  "a": 1,\n  "b": ,\n}')).toThrow(/^第 3 行：内容不是有效的 JSON/);
});

it.each([
  ['', '文件是空的'],
  [' \n', '文件是空的'],
  ['%PDF-1.7 …', '这是 PDF 文件'],
  ['PK\u0003\u0004…', '这是 Word、Excel 或压缩文件'],
])('says what %j is and what was wanted', (text, message) => {
  expect(() => parseJson(text)).toThrow(message);
});
