import { afterAll, expect, test } from 'vitest';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import {
  body,
  budgetRow,
  budgetRows,
  cell,
  document,
  heading,
  houseStyle,
  row,
  section,
  table,
} from './blocks.ts';
import { pageTexts, squeezed, words } from './pdf-tools.ts';

const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
afterAll(renderer.close);

const onTablePages = { layout: 'table' } as const;

async function pagesOf(...blocks: Parameters<typeof section>[0]): Promise<readonly string[]> {
  const { pdf } = await renderer.render(document([section(blocks, onTablePages)]), houseStyle);
  return (await pageTexts(pdf)).map(squeezed);
}

test('caption and header rows repeat on each page, and every row is printed once', async () => {
  const pages = await pagesOf(table('long', { body: budgetRows(120) }));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page).toMatch(/^单位：示例局单位：万元科目编码科目名称合计2010\d{3}/);
  const codes = pages.join('').match(/2010\d{3}/g);
  expect(codes).toEqual(budgetRows(120).map((_, index) => String(2010001 + index)));
});

test('columns have their exact widths and the table stands in the middle of the page', async () => {
  const { pdf } = await renderer.render(
    document([section([table('exact', { body: [budgetRow(1)] })], onTablePages)]),
    houseStyle,
  );
  const left = (houseStyle.page.table.width - 9600 / 20) / 2;
  const code = (await words(pdf)).find(({ text }) => text === '2010001');
  const amount = (await words(pdf)).find(({ text }) => text === '1.00');
  expect(code?.left).toBeCloseTo(left + 4, 0);
  expect(amount?.right).toBeCloseTo(left + 480 - 4, 0);
});

test('a code without spaces wraps inside its cell and is still one code in the text', async () => {
  const code = '130536240000000012345678901234567890';
  const narrow = table('narrow', {
    widths: [1200, 5000],
    header: [],
    body: [row([cell(code), cell('右边的单元格')])],
  });
  const unnumbered = section([narrow], { ...onTablePages, pageNumbers: 'none' });
  const { pdf } = await renderer.render(document([unnumbered]), houseStyle);
  const all = await words(pdf);
  const edge = (houseStyle.page.table.width - 6200 / 20) / 2 + 1200 / 20;
  const digits = all.filter(({ text }) => /^\d+$/.test(text));
  expect(digits.length).toBeGreaterThan(1);
  expect(digits.map(({ text }) => text).join('')).toBe(code);
  for (const { right } of digits) expect(right).toBeLessThanOrEqual(edge);
});

test.each([
  { beside: 'alone', others: [] },
  {
    beside: 'below rows that stay together',
    others: [row([cell('丙', { colSpan: 3 })], { keepWithNext: true }), budgetRow(1)],
  },
])('a row taller than the page, $beside, goes on overleaf and loses no line', async ({ others }) => {
  const lines = Array.from({ length: 120 }, (_, index) => `第${index + 1}行`);
  const pages = await pagesOf(
    table('tall', { body: [...others, row([cell('甲'), cell(lines.join('\n')), cell('乙')])] }),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.match(/第\d+行/g) ?? []).not.toHaveLength(lines.length);
  expect(pages.join('').match(/第\d+行/g)).toEqual(lines);
});

test('a row of a few lines is not cut', async () => {
  const lines = '一行\n二行\n三行\n四行';
  const pages = await pagesOf(
    table('rows', { body: Array.from({ length: 40 }, () => row([cell('甲'), cell(lines), cell('1.00')])) }),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    expect(page.match(/一行/g)?.length).toBe(page.match(/四行/g)?.length);
  }
});

test.each([...Array(8).keys()])(
  'a heading and the lead of a table stay with its first row (%i lines before them)',
  async (extra) => {
    const filler = Array.from({ length: 18 + extra }, (_, index) => body(`填充${index}`));
    const lead = {
      kind: 'paragraph',
      role: 'body',
      keepWithNext: true,
      inlines: [{ kind: 'text', text: '下表列示' }],
    } as const;
    const pages = await pagesOf(
      ...filler,
      heading('chapter', 'late', '九、末尾标题'),
      lead,
      table('after', { body: budgetRows(3) }),
    );
    const [withHeading] = pages.filter((page) => page.includes('九、末尾标题'));
    expect(withHeading).toMatch(/九、末尾标题下表列示.*科目编码.*2010001/);
  },
);

test.each([...Array(6).keys()])(
  'a row kept with the next stands on its page (%i rows before)',
  async (extra) => {
    const group = (name: string) => row([cell(name, { colSpan: 3, bold: true })], { keepWithNext: true });
    const rows = [...budgetRows(26 + extra), group('甲组'), group('乙组'), ...budgetRows(3)];
    const pages = await pagesOf(table('groups', { body: rows }));
    const [page] = pages.filter((text) => text.includes('甲组'));
    expect(page).toMatch(/甲组乙组2010001/);
  },
);

test.each([24, 27, 30, 33, 40])(
  'a table of %i rows kept together moves whole or is cut, and its heading goes with it',
  async (count) => {
    const rows = budgetRows(count).map((line) => ({ ...line, keepWithNext: true }));
    const pages = await pagesOf(
      body('前文'),
      heading('item', 'late', '1、目标表'),
      table('whole', { body: rows }),
    );
    const [withHeading] = pages.filter((page) => page.includes('1、目标表'));
    expect(withHeading).toMatch(/1、目标表.*科目编码.*2010001.*2010002/);
    expect(pages.join('').match(/2010\d{3}/g)).toHaveLength(count);
    const area = houseStyle.page.table.height - houseStyle.page.table.top - houseStyle.page.table.bottom;
    const onePage = (count + 2) * 22 <= 0.92 * area;
    expect(pages.filter((page) => /2010\d{3}/.test(page))).toHaveLength(onePage ? 1 : 2);
  },
);

test('cells that span rows and columns keep every text, over a page break too', async () => {
  const spanned = Array.from({ length: 60 }, (_, index) =>
    row([...(index === 0 ? [cell('跨行标题', { rowSpan: 60 })] : []), cell(`指标${index}`), cell('1')]),
  );
  const pages = await pagesOf(table('spans', { body: spanned }));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.join('').match(/指标\d+/g)).toHaveLength(60);
  expect(pages.join('').match(/跨行标题/g)).toHaveLength(1);
});

test('indents move a cell by whole characters', async () => {
  const rows = [
    row([cell('甲'), cell('无缩进'), cell('')]),
    row([cell('乙'), cell('两字缩进', { indent: 2 }), cell('')]),
  ];
  const { pdf } = await renderer.render(
    document([section([table('indent', { body: rows })], onTablePages)]),
    houseStyle,
  );
  const all = await words(pdf);
  const left = (text: string) => all.find((word) => word.text === text)?.left ?? Number.NaN;
  expect(left('两字缩进') - left('无缩进')).toBeCloseTo(2 * 10.5, 1);
});

/** A form: two rows of fields, a header, the rows below it; all of them stay together where a page can hold them. */
const form = (count: number) =>
  table('form', {
    header: [],
    body: [
      row([cell('绩效目标'), cell('按期完成', { colSpan: 2 })], { keepWithNext: true }),
      row([cell('一级指标'), cell('指标名称'), cell('指标值')], { role: 'header', keepWithNext: true }),
      ...budgetRows(count).map((each) => ({ ...each, keepWithNext: true })),
    ],
  });

test('a header within the body repeats on the pages below it, what stands above it does not', async () => {
  const pages = await pagesOf(form(80));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map((page) => page.match(/一级指标指标名称指标值/g)?.length)).toEqual(pages.map(() => 1));
  expect(pages.join('').match(/绩效目标/g)).toHaveLength(1);
});

test('a form that fits its page has its header once', async () => {
  const [page = '', ...more] = await pagesOf(form(8));
  expect(more).toEqual([]);
  expect(page.match(/一级指标指标名称指标值/g)).toHaveLength(1);
});
