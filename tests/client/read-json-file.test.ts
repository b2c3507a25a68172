import { expect, it } from 'vitest';
import { decodeText } from '../../client/upload/decode-text.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';

const read = (bytes: Uint8Array) => readJsonFile(bytes, decodeText);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

it.each([
  ['plain', utf8('{"a":"甲"}')],
  ['with the mark that Windows editors put in front', utf8('\uFEFF{"a":"甲"}')],
  ['with the line ends of Windows', utf8('{\r\n"a":"甲"\r\n}\r\n')],
  ['as Windows editors save “Unicode”', utf16('{"a":"甲"}')],
  ['the same with the bytes the other way round', utf16('{"a":"甲"}').swap16()],
])('reads JSON %s', (_, bytes) => {
  expect(read(bytes)).toEqual({ a: '甲' });
});

it('names the line and the character where the text stops being JSON', () => {
  expect(() => read(utf8('{\r\n  "a": 1,\r\n  "b": ,\r\n}'))).toThrow(
    /^第 3 行第 8 个字符：内容不是完整的 JSON/,
  );
});

it('refuses a key that is there twice instead of dropping a figure', () => {
  expect(() => read(utf8('{"amount": "1.00",\n "amount": "2.00"}'))).toThrow(
    /^第 2 行第 2 个字符：.*写了两次/,
  );
});

it.each([
  ['nothing', utf8(''), '文件是空的'],
  ['blanks', utf8(' \n'), '文件是空的'],
  ['the mark alone', utf8('\uFEFF'), '文件是空的'],
  ['a pdf', utf8('%PDF-1.7 …'), '这是 PDF 文件'],
  ['a docx', utf8('PK\u0003\u0004…'), '这是 Word、Excel 或压缩文件'],
  ['GBK', new Uint8Array([0x7b, 0x22, 0xc0, 0xfd, 0x22, 0x3a, 0x31, 0x7d]), '不是 UTF-8 编码'],
  ['brackets without end', utf8('['.repeat(1_000_000)), '嵌套过深'],
])('says what is wrong with %s', (_, bytes, message) => {
  expect(() => read(bytes)).toThrow(message);
});
