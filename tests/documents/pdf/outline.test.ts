import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, test } from 'vitest';
import type { ComposedDocument } from '../../../schemas/document/block.ts';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import { body, document, heading, houseStyle, section } from './blocks.ts';

const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
afterAll(renderer.close);

async function opened<T>(page: ComposedDocument, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { pdf } = await renderer.render(page, houseStyle);
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function outline(bookmarks: readonly Bookmark[], level = 1): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [`${level} ${title}`, ...outline(items, level + 1)]);
}

const whole = document([
  section(
    [
      {
        kind: 'contents',
        title: '目录',
        entries: [
          { anchor: 'sum', depth: 0, text: '收支总表' },
          { anchor: 'late', depth: 1, text: '收入' },
        ],
      },
    ],
    { pageNumbers: 'none' },
  ),
  section([
    heading('part', 'p1', '第一部分'),
    heading('tableTitle', 'sum', '收支总表'),
    heading('item', 'i1', '1. 项目'),
    heading('part', 'p2', '第二部分'),
    heading('chapter', 'c1', '一、说明'),
    heading('section', 'late', '（一）收入'),
    body('正文'),
  ]),
  section([heading('tableTitle', 'last', '采购预算')], { layout: 'wideTable' }),
]);

test('headings are bookmarks, each one level below the heading it stands under', async () => {
  const bookmarks = await opened(whole, async (pdf) => (await pdf.getOutline()) as readonly Bookmark[]);
  expect(outline(bookmarks)).toEqual([
    '1 第一部分',
    '2 收支总表',
    '3 1. 项目',
    '1 第二部分',
    '2 一、说明',
    '3 （一）收入',
    '2 采购预算',
  ]);
});

test('a document that starts below a part still starts at level one', async () => {
  const low = document([section([heading('section', 'a', '（一）甲'), heading('item', 'b', '1. 乙')])]);
  expect(outline(await opened(low, async (pdf) => (await pdf.getOutline()) as readonly Bookmark[]))).toEqual([
    '1 （一）甲',
    '2 1. 乙',
  ]);
});

test('a viewer shows the printed page numbers, and the contents lead to the headings', async () => {
  const [labels, links] = await opened(whole, async (pdf) => {
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    const targets = annotations.map(({ dest }) =>
      pdf.getDestination(dest).then((place) => pdf.getPageIndex(place?.[0])),
    );
    return [await pdf.getPageLabels(), await Promise.all(targets)] as const;
  });
  expect(labels?.slice(1)).toEqual(['1', '2']);
  expect(new Set(links)).toEqual(new Set([1]));
  expect(links.length).toBeGreaterThanOrEqual(2);
});

test('two headings of one anchor are refused', async () => {
  const twice = document([section([heading('part', 'same', '甲'), heading('part', 'same', '乙')])]);
  await expect(renderer.layout(twice, houseStyle)).rejects.toThrow('same');
});
