import { describe, expect, it } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { fileLimits } from '../../server/import/file/file-limits.ts';
import { docxOf, packed, paragraph, run } from './docx-of.ts';

const text = (latin: string): Uint8Array => Buffer.from(latin, 'latin1');

function refusal(bytes: Uint8Array, limits = fileLimits): string {
  try {
    readDocx(bytes, limits);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  return '';
}

const wide = (word: string): string => word.split('').join('\0');
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('a file of another kind is refused by its name', () => {
  it.each([
    ['空的', ''],
    ['RTF', '{\\rtf1\\ansi'],
    ['旧版 Word', `${compound}${wide('WordDocument')}`],
    ['打开密码', `${compound}${wide('EncryptedPackage')}`],
    ['.xls', `${compound}${wide('Workbook')}`],
    ['网页', '<html><table>'],
    ['图片', '\x89PNG\r\n'],
    ['压缩包', 'Rar!\x1a\x07'],
    ['扩展名不对', 'hello'],
  ])('%s', (word, content) => {
    expect(refusal(text(content))).toContain(word);
  });

  it.each([
    ['Excel', { 'xl/workbook.xml': '<a/>' }],
    ['ODF', { 'content.xml': '<a/>' }],
    ['压缩包', { '说明.txt': '无' }],
  ])('%s in a zip', async (word, parts) => {
    expect(refusal(await packed(parts))).toContain(word);
  });
});

describe('a docx that is hostile or damaged is refused', () => {
  const small = { ...fileLimits, partBytes: 1024 * 1024, elements: 1000 };

  it('by what it unpacks to, not by what it declares', async () => {
    const bytes = await docxOf(paragraph(run(' '.repeat(8 * 1024 * 1024))));
    expect(bytes.length).toBeLessThan(100_000);
    const liar = Buffer.from(bytes);
    const entry = liar.lastIndexOf('word/document.xml') - 46;
    liar.writeUInt32LE(10, entry + 24);
    expect(refusal(liar, small)).toContain('解压后超过 1 MB');
  });

  it('with a document type', async () => {
    const bytes = await docxOf('', {
      'word/document.xml': '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>',
    });
    expect(refusal(bytes)).toContain('DTD');
  });

  it('nested without end', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(300);
    const bytes = await docxOf(`${deep}${'</w:sdtContent></w:sdt>'.repeat(300)}`);
    expect(refusal(bytes)).toContain('嵌套超过');
  });

  it('with too much in it', async () => {
    expect(refusal(await docxOf(paragraph().repeat(2000)), small)).toContain('内容过多');
  });

  it('with a heap of attributes', async () => {
    const heap = Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(' ');
    expect(refusal(await docxOf(`<w:p ${heap}/>`))).toContain('属性过多');
  });

  it('with a row of too many columns', async () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc>';
    expect(refusal(await docxOf(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`))).toContain('256 列');
  });

  it('with macros', async () => {
    expect(refusal(await docxOf('', { 'word/vbaProject.bin': 'x' }))).toContain('宏');
  });

  it('that is not well-formed', async () => {
    const bytes = await docxOf('', { 'word/document.xml': '<w:document><w:p></w:document>' });
    expect(refusal(bytes)).toContain('不是完整的 XML');
  });

  it('cut short anywhere, or with a changed byte in its text', async () => {
    const bytes = await docxOf(paragraph(run('合计')));
    const cuts = Array.from({ length: bytes.length }, (_, length) => refusal(bytes.subarray(0, length)));
    expect(cuts.filter((message) => message === '')).toEqual([]);
    const changed = Buffer.from(bytes);
    const start = changed.indexOf('word/document.xml') + 'word/document.xml'.length;
    changed[start + 40] = (changed[start + 40] ?? 0) ^ 0x10;
    expect(refusal(changed)).not.toBe('');
  });

  it('too large to be looked at', () => {
    expect(refusal(new Uint8Array(2000), { ...fileLimits, fileBytes: 1000 })).toContain('文件过大');
  });
});
