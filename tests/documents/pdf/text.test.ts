import { afterAll, expect, test } from 'vitest';
import type { Block } from '../../../schemas/document/block.ts';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import { body, cell, document, heading, houseStyle, row, section, table } from './blocks.ts';
import { pagePixels, pageTexts, pdfInfo, squeezed, words } from './pdf-tools.ts';

const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
afterAll(renderer.close);

const tricky = [
  '#panic("x") $x^2$ *粗* _斜_ `码` <标签> @引用 \\u{41} //注释 /*块*/ [内容] {代码} = 标题 - 列 + 项',
  '{{figure}} {{{raw}}} &amp; <w:t>甲</w:t> $ {x} %s "引号" \'单\' \\" \\\\ ~ -- --- ... ',
];

test('text that looks like Typst, Handlebars or XML prints as typed, everywhere', async () => {
  const [first = '', second = ''] = tricky;
  const blocks = [
    heading('chapter', 'a"b\\c#d', first),
    body(second),
    table('t', { body: [row([cell('甲'), cell(first), cell(second)])] }),
  ];
  const contents = section([
    { kind: 'contents', title: first, entries: [{ anchor: 'a"b\\c#d', depth: 0, text: second }] },
  ]);
  const { pdf, pages } = await renderer.render(document([contents, section(blocks)], first), houseStyle);
  const text = squeezed((await pageTexts(pdf)).join(''));
  const [whole = '', half = ''] = tricky.map(squeezed);
  expect(text).toContain(whole);
  expect(text).toContain(half);
  expect([...pages.keys()]).toEqual(['a"b\\c#d']);
  expect(await pdfInfo(pdf)).toContain(`Title:           ${first}`);
});

test('line breaks are kept, of every kind', async () => {
  const { pdf } = await renderer.render(document([section([body('甲行\n乙行\r\n丙行\r丁行')])]), houseStyle);
  const lines = (await words(pdf))
    .filter(({ text }) => text.endsWith('行'))
    .map(({ top }) => Math.round(top));
  expect(lines.map((top) => top - (lines[0] ?? 0))).toEqual([0, 29, 58, 87]);
});

test('a body text starts two characters in and takes exactly the line height', async () => {
  const { pdf } = await renderer.render(document([section([body('部'.repeat(75))])]), houseStyle);
  const lines = (await words(pdf)).filter(({ text }) => text.includes('部'));
  expect(lines).toHaveLength(3);
  expect((lines[0]?.left ?? 0) - (lines[1]?.left ?? 0)).toBeCloseTo(2 * 16, 1);
  expect((lines[1]?.top ?? 0) - (lines[0]?.top ?? 0)).toBeCloseTo(29, 1);
  expect((lines[2]?.top ?? 0) - (lines[1]?.top ?? 0)).toBeCloseTo(29, 1);
});

test('a paragraph leaves no single line on either page', async () => {
  for (const before of [18, 19, 20, 21]) {
    const lines = Array.from({ length: before }, () => body('填充'));
    const { pdf } = await renderer.render(
      document([section([...lines, body('甲'.repeat(28 * 4))])]),
      houseStyle,
    );
    const rows = (await words(pdf)).filter(({ text }) => /^甲+$/.test(text));
    for (const page of new Set(rows.map((word) => word.page))) {
      expect(rows.filter((word) => word.page === page).length).toBeGreaterThan(1);
    }
  }
});

test('a gap is printed as a question and highlighted yellow', async () => {
  const gap = { kind: 'gap', question: '增减原因' } as const;
  const blocks = [
    { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: '减少，' }, gap] } as const,
  ];
  const { pdf } = await renderer.render(document([section(blocks)]), houseStyle);
  const plain = await renderer.render(document([section([body('减少，')])]), houseStyle);
  expect(squeezed((await pageTexts(pdf)).join())).toContain('减少，【待补充：增减原因】');
  expect(yellow(await pagePixels(pdf, 1))).toBeGreaterThan(100);
  expect(yellow(await pagePixels(plain.pdf, 1))).toBe(0);
});

test('only a draft says 草稿, on each page', async () => {
  const pages = document([section([body('甲'), { kind: 'pageBreak' }, body('乙')])]);
  const draft = await renderer.render(pages, houseStyle, { draft: true });
  const final = await renderer.render(pages, houseStyle);
  const marks = async (pdf: Uint8Array) => (await words(pdf)).filter(({ text }) => /[草稿]/.test(text));
  expect(new Set((await marks(draft.pdf)).map(({ page }) => page))).toEqual(new Set([1, 2]));
  expect(await marks(final.pdf)).toEqual([]);
  expect(draft.pageCount).toBe(final.pageCount);
});

test('the same document is the same file, tagged and in Chinese', async () => {
  const one = document([section([heading('part', 'a', '第一部分'), body('正文')])]);
  const other = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
  const [first, second, third] = [
    await renderer.render(one, houseStyle),
    await renderer.render(one, houseStyle),
    await other.render(one, houseStyle),
  ];
  await other.close();
  expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
  expect(Buffer.compare(first.pdf, third.pdf)).toBe(0);
  expect(await pdfInfo(first.pdf)).toMatch(/Tagged:\s+yes/);
  expect(Buffer.from(first.pdf).toString('latin1')).toContain('/Lang (zh-CN)');
});

function yellow(pixels: Uint8Array): number {
  let count = 0;
  for (let at = 15; at + 2 < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    if (red > 200 && green > 200 && blue < 120) count++;
  }
  return count;
}

test('what was put in or taken out is lined and reads on', async () => {
  const marked: Block = {
    kind: 'paragraph',
    role: 'body',
    inlines: [
      { kind: 'text', text: '保障' },
      { kind: 'text', text: '设备"#', mark: 'removed' },
      { kind: 'text', text: '系统', mark: 'added' },
      { kind: 'text', text: '运行' },
    ],
  };
  const plain = body('保障设备"#系统运行');
  const drawn = async (block: Block) => {
    const { pdf } = await renderer.render(document([section([block])]), houseStyle);
    return { text: squeezed((await pageTexts(pdf)).join('')), pixels: (await pagePixels(pdf, 1)) as unknown };
  };
  const [one, other] = [await drawn(marked), await drawn(plain)];
  expect(one.text).toContain('保障设备"#系统运行');
  expect(one.text).toBe(other.text);
  expect(one.pixels).not.toEqual(other.pixels);
});
