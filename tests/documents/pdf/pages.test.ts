import { afterAll, expect, test } from 'vitest';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import { body, budgetRows, document, heading, houseStyle, section, table } from './blocks.ts';
import { pageTexts, pdfInfo, squeezed, words } from './pdf-tools.ts';

const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
afterAll(renderer.close);

const cover = section(
  [{ kind: 'title', role: 'cover', inlines: [{ kind: 'text', text: '部门预算信息公开' }] }],
  {
    pageNumbers: 'none',
  },
);
const entries = [
  { anchor: 'part-1', depth: 0 as const, text: '第一部分　公开表' },
  { anchor: 'summary', depth: 1 as const, text: '收支总表' },
  { anchor: 'part-2', depth: 0 as const, text: '第二部分　情况说明' },
  { anchor: 'income', depth: 2 as const, text: '收入说明' },
];
const contents = section([{ kind: 'contents', title: '目　录', entries }], { pageNumbers: 'none' });
const tables = section(
  [
    heading('part', 'part-1', '第一部分　公开表'),
    heading('tableTitle', 'summary', '部门收支总表'),
    table('summary', { body: budgetRows(60) }),
  ],
  { layout: 'wideTable' },
);
const prose = section([
  heading('part', 'part-2', '第二部分　情况说明'),
  ...Array.from({ length: 30 }, (_, index) =>
    body(`第${index}段。${'部门预算按照综合预算原则编制。'.repeat(6)}`),
  ),
  heading('chapter', 'income', '一、收入说明'),
  body('收入说明的正文。'),
]);
const whole = document([cover, contents, tables, prose]);

test('numbers start at 1 on the first counted page and are printed on every later one', async () => {
  const { pdf, pageCount } = await renderer.render(whole, houseStyle);
  const pages = await pageTexts(pdf);
  expect(pages).toHaveLength(pageCount);
  const numbers = pages.map((page) => page.match(/—\s*(\d+)\s*—/)?.[1]);
  expect(numbers).toEqual([
    undefined,
    undefined,
    ...Array.from({ length: pageCount - 2 }, (_, index) => String(index + 1)),
  ]);
});

test('odd numbers stand right, even ones left, one character in, 7 mm below the text block', async () => {
  const { pdf } = await renderer.render(whole, houseStyle);
  const { pageNumber, page } = houseStyle;
  const dashes = (await words(pdf)).filter(({ text }) => text === '—');
  const onPage = (number: number) => dashes.filter((dash) => dash.page === number);
  const [odd, even] = [onPage(3), onPage(4)];
  expect(odd[1]?.right).toBeCloseTo(page.wideTable.width - page.wideTable.right - pageNumber.size, 1);
  expect(even[0]?.left).toBeCloseTo(page.wideTable.left + pageNumber.size, 1);
  const foot = page.wideTable.height - page.wideTable.bottom;
  const middle = ((odd[0]?.top ?? 0) + (odd[0]?.bottom ?? 0)) / 2;
  expect(middle).toBeGreaterThan(foot + pageNumber.gap - pageNumber.size / 2);
  expect(middle).toBeLessThan(foot + pageNumber.gap + pageNumber.size);
});

test('the contents print the page each heading is found on, and pages say the same', async () => {
  const { pdf, pages } = await renderer.render(whole, houseStyle);
  const texts = (await pageTexts(pdf)).map(squeezed);
  const real = (title: string) => texts.findIndex((text, index) => index > 1 && text.includes(title)) - 1;
  const found = new Map([
    ['part-1', real('第一部分公开表')],
    ['summary', real('部门收支总表')],
    ['part-2', real('第二部分情况说明')],
    ['income', real('一、收入说明')],
  ]);
  expect(pages).toEqual(found);
  expect(found.get('income')).toBeGreaterThan(found.get('part-2') ?? 0);
  for (const { anchor, text } of entries) {
    expect(texts[1]).toMatch(new RegExp(`${squeezed(text)}\\.{8,}${found.get(anchor)}(\\D|$)`));
  }
});

test('a layout without the pdf has the same pages', async () => {
  const { pdf: _, ...rendered } = await renderer.render(whole, houseStyle);
  expect(await renderer.layout(whole, houseStyle)).toEqual(rendered);
});

test('each section has the paper of its layout and starts on a new page; no page is empty', async () => {
  const { pdf } = await renderer.render(whole, houseStyle);
  const sizes = [...(await pdfInfo(pdf)).matchAll(/size:\s+(\d+)[\d.]* x (\d+)/g)].map(
    ([, width, height]) => [width, height],
  );
  const wide = sizes.filter(([width]) => width === '841');
  expect(sizes.slice(0, 3)).toEqual([
    ['595', '841'],
    ['595', '841'],
    ['841', '595'],
  ]);
  expect(wide).toHaveLength(4);
  for (const page of await pageTexts(pdf)) expect(squeezed(page).length).toBeGreaterThan(0);
});

test('a heading on an unnumbered page has no number', async () => {
  const preface = section([heading('part', 'preface', '前言')], { pageNumbers: 'none' });
  const { pages } = await renderer.layout(document([preface, prose]), houseStyle);
  expect(pages.has('preface')).toBe(false);
  expect(pages.get('part-2')).toBe(1);
});

test('contents that name no heading are refused', async () => {
  const lost = section([
    { kind: 'contents', title: '目录', entries: [{ anchor: 'nowhere', depth: 0, text: '无' }] },
  ]);
  await expect(renderer.render(document([lost]), houseStyle)).rejects.toThrow('nowhere');
});

test('a page of text has the 22 lines of GB/T 9704', async () => {
  const lines = section(Array.from({ length: 45 }, (_, index) => body(`第${index + 1}行`)));
  const { pdf } = await renderer.render(document([lines]), houseStyle);
  const texts = (await pageTexts(pdf)).map((text) => text.match(/第\s*\d+\s*行/g)?.length);
  expect(texts).toEqual([22, 22, 1]);
});

test('page breaks at the edges of a section leave no empty page', async () => {
  const broken = section([
    { kind: 'pageBreak' },
    body('甲'),
    { kind: 'pageBreak' },
    { kind: 'pageBreak' },
    body('乙'),
    { kind: 'pageBreak' },
  ]);
  const { pageCount } = await renderer.layout(document([broken]), houseStyle);
  expect(pageCount).toBe(2);
});
