import { describe, expect, it } from 'vitest';
import { UnusableInput } from '../../../schemas/problem.ts';
import { writeXlsx } from '../../../server/documents/xlsx/write-xlsx.ts';
import { readXlsx } from '../../../server/import/xlsx/read-xlsx.ts';
import { workbookLimits } from '../../../server/import/xlsx/workbook-limits.ts';
import { docxOf, packed } from '../docx-of.ts';
import { xlsxOf } from './xlsx-of.ts';

const row = (cells: string, number = 1): string => `<sheetData><row r="${number}">${cells}</row></sheetData>`;
const styles = `<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="#,##0.00&quot;元/day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="10"/></cellXfs>`;

async function cellsOf(cells: string, further: Partial<Parameters<typeof xlsxOf>[0]> = {}) {
  const { sheets } = readXlsx(await xlsxOf({ sheets: { 表: row(cells) }, styles, ...further }));
  return sheets[0]?.rows[0]?.cells.map(({ column, kind, text }) => [column, kind, text]);
}

describe('a cell is read as', () => {
  const shared =
    '<si><t>合计</t></si><si><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si>';
  it.each([
    ['a shared string', '<c r="B1" t="s"><v>0</v></c>', [1, 'text', '合计']],
    ['rich runs without their readings', '<c r="A1" t="s"><v>1</v></c>', [0, 'text', '甲 乙']],
    ['an inline string', '<c r="AA1" t="inlineStr"><is><t>a_x000A_b</t></is></c>', [26, 'text', 'a\nb']],
    ['a number as written', '<c r="A1"><v>1.1000000000000001</v></c>', [0, 'number', '1.1000000000000001']],
    ['a date', '<c r="A1" s="1"><v>45657</v></c>', [0, 'date', '2024-12-31']],
    ['a date of an own format', '<c r="A1" s="2"><v>45657.75</v></c>', [0, 'date', '2024-12-31']],
    ['money with words in its format', '<c r="A1" s="3"><v>45657</v></c>', [0, 'number', '45657']],
    ['a percentage', '<c r="A1" s="4"><v>0.25</v></c>', [0, 'percent', '0.25']],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', [0, 'boolean', 'TRUE']],
    ['what a formula last gave', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>y</v></c>', [0, 'text', 'y']],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', [0, 'error', '#DIV/0!']],
  ])('%s', async (_, cell, expected) => {
    expect(await cellsOf(cell, { sharedStrings: shared })).toEqual([expected]);
  });

  it('a formula that keeps no value, which is told', async () => {
    const { sheets } = readXlsx(await xlsxOf({ sheets: { 表: row('<c r="A1"><f>1+1</f></c>') } }));
    expect(sheets[0]?.rows[0]?.cells).toEqual([{ column: 0, kind: 'number', text: '', isFormula: true }]);
  });

  it('the next one where places are left out, in a Strict workbook from 1904', async () => {
    const { sheets } = readXlsx(
      await xlsxOf({
        sheets: { 表: '<sheetData><row><c/><c s="1"><v>0</v></c></row></sheetData>' },
        styles,
        form: 'strict',
        workbook: '<workbookPr date1904="1"/>',
      }),
    );
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: [{ column: 1, kind: 'date', text: '1904-01-01' }] },
    ]);
  });
});

it('our own workbooks come back, with merged cells where there are some', async () => {
  const column = { title: '科目', width: 10 };
  const cells = [{ kind: 'text', text: '=1+1 _x0041_\n<a>' } as const];
  const bytes = await writeXlsx(
    { title: '', sheets: [{ name: '甲', columns: [column], rows: [{ role: 'plain', cells }] }] },
    new Date(0),
  );
  expect(readXlsx(bytes).sheets[0]?.rows.map((own) => own.cells[0]?.text)).toEqual([
    '科目',
    '=1+1 _x0041_\n<a>',
  ]);
  const merged = await xlsxOf({
    sheets: { 表: `${row('<c r="A1"><v>1</v></c>')}<mergeCells><mergeCell ref="A1:B3"/></mergeCells>` },
  });
  expect(readXlsx(merged).sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 3, right: 1 }]);
});

function refusal(bytes: Uint8Array, limits = workbookLimits): string {
  try {
    readXlsx(bytes, limits);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  return '';
}

describe('what is no workbook is refused by its name', () => {
  const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
  const wide = (word: string) => word.split('').join('\0');
  it.each([
    ['空的', ''],
    ['PDF', '%PDF-1.7'],
    ['打开密码', `${compound}${wide('EncryptedPackage')}`],
    ['.xls', `${compound}${wide('Workbook')}`],
    ['网页', '<html><table>'],
    ['.csv', 'a,b'],
  ])('%s', (word, content) => {
    expect(refusal(Buffer.from(content, 'latin1'))).toContain(word);
  });

  it('a docx, a binary workbook, one with macros, one of 100 MB', async () => {
    expect(refusal(await docxOf(''))).toContain('Word 文档');
    expect(refusal(await packed({ 'xl/workbook.bin': 'x' }))).toContain('.xlsb');
    expect(refusal(await xlsxOf({ sheets: {}, further: { 'xl/vbaProject.bin': 'x' } }))).toContain('.xlsm');
    expect(refusal(new Uint8Array(100 * 1024 * 1024))).toContain('文件过大（100 MB）');
  });
});

describe('a hostile workbook is refused', () => {
  const small = {
    ...workbookLimits,
    partBytes: 1024 * 1024,
    cells: 10,
    rows: 100,
    merges: 2,
    elements: 1000,
  };
  it.each([
    ['解压后超过', `<!--${' '.repeat(4 * 1024 * 1024)}-->`],
    ['内容过多', '<a/>'.repeat(2000)],
    ['超过 10 个', row('<c><v>1</v></c>'.repeat(11))],
    ['超过 100 行', row('<c><v>1</v></c>', 1_000_000)],
    ['超过 1000 列', row('<c r="XFD1"><v>1</v></c>')],
    ['位置混乱', row('<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>')],
    ['合并单元格', '<mergeCell ref="A1:XFD1048576"/>'.repeat(3)],
    ['不是完整的 XML', '<row>'],
  ])('%s', async (word, sheet) => {
    expect(refusal(await xlsxOf({ sheets: { 表: sheet } }), small)).toContain(word);
  });

  it('with a document type, or cut short anywhere', async () => {
    const further = {
      'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst>&a;</sst>',
    };
    expect(refusal(await xlsxOf({ sheets: {}, further }))).toContain('DTD');
    const bytes = await xlsxOf({ sheets: { 表: row('<c><v>1</v></c>') } });
    for (let length = 0; length < bytes.length; length += 7)
      expect(refusal(bytes.subarray(0, length))).not.toBe('');
  });
});
