import { describe, expect, test } from 'vitest';
import { columnName } from '../../../schemas/column-name.ts';
import { readZip } from '../../../server/documents/docx/zip/read-zip.ts';
import { sheetNames } from '../../../server/documents/xlsx/sheet-names.ts';
import type { WorksheetCell } from '../../../server/documents/xlsx/workbook.ts';
import { writeXlsx } from '../../../server/documents/xlsx/write-xlsx.ts';
import { readXml } from '../docx/read-xml.ts';

const modified = new Date(Date.UTC(2026, 0, 1));

async function partsOf(...cells: WorksheetCell[]): Promise<Map<string, string>> {
  const columns = cells.map((_, index) => ({ title: `栏${index}`, width: 10 }));
  const sheet = { name: '表', columns, rows: [{ role: 'plain' as const, cells }] };
  return readZip(await writeXlsx({ title: '比较', sheets: [sheet] }, modified));
}

const sheetOf = async (...cells: WorksheetCell[]): Promise<string> =>
  (await partsOf(...cells)).get('xl/worksheets/sheet1.xml') ?? '';

describe('a workbook', () => {
  test.each(['=1+1', '+86', '-', '@SUM(A1)', '\t=1', '000123', '1E5', '2010301'])(
    '%j stays text, and no cell is a formula',
    async (text) => {
      const sheet = await sheetOf({ kind: 'text', text });
      expect(sheet).toContain(`t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
      expect(sheet).not.toMatch(/<f[ >/]/);
    },
  );

  test('a number is written as it is, to the last digit', async () => {
    const sheet = await sheetOf({ kind: 'number', value: '9999999999999.123456', format: 'money' });
    expect(sheet).toContain('<v>9999999999999.123456</v>');
    await expect(sheetOf({ kind: 'number', value: '=1', format: 'money' })).rejects.toThrow('no decimal');
  });

  test('every part is well-formed and named in the content types', async () => {
    const parts = await partsOf({ kind: 'text', text: '<&>"' }, { kind: 'blank' });
    for (const xml of parts.values()) expect(readXml(xml)).toBeDefined();
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys())
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(types).toContain(`/${name}`);
  });

  test('a text longer than a cell holds is cut, and says so', async () => {
    const sheet = await sheetOf(
      { kind: 'text', text: '长'.repeat(40_000) },
      { kind: 'runs', runs: [{ text: '前'.repeat(30_000) }, { text: '后'.repeat(9000), mark: 'added' }] },
    );
    const texts = [...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);
    expect(texts.every((text) => text.length <= 32_767)).toBe(true);
    expect(sheet.match(/过长，未完/g)).toHaveLength(2);
  });

  test('every style that a cell names is there', async () => {
    const { length } =
      (await partsOf())
        .get('xl/styles.xml')
        ?.match(/<cellXfs.*<\/cellXfs>/)?.[0]
        .match(/<xf /g) ?? [];
    const sheet = readZip(
      await writeXlsx(
        {
          title: '',
          sheets: [
            {
              name: '表',
              columns: [{ title: '栏', width: 9 }],
              rows: (['plain', 'heading', 'marked'] as const).map((role) => ({
                role,
                cells: [
                  { kind: 'text', text: 'x', indent: 9 },
                  { kind: 'number', value: '1', format: 'money' },
                  { kind: 'number', value: '1', format: 'percent' },
                  { kind: 'runs', runs: [{ text: 'x', mark: 'removed' }] },
                ],
              })),
            },
          ],
        },
        modified,
      ),
    ).get('xl/worksheets/sheet1.xml');
    const used = [...(sheet ?? '').matchAll(/ s="(\d+)"/g)].map(([, style]) => Number(style));
    expect(used).toHaveLength(13);
    expect(Math.max(...used)).toBeLessThan(length);
  });
});

test('names of sheets are short, plain and each once', () => {
  expect(sheetNames(['表', '表', 'a/b:c', '', `${'长'.repeat(40)}`, `${'长'.repeat(41)}`])).toEqual([
    '表',
    '表(2)',
    'abc',
    '表(3)',
    '长'.repeat(31),
    `${'长'.repeat(28)}(2)`,
  ]);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('the column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
