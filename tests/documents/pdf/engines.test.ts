import { expect, test } from 'vitest';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import { body, budgetRows, document, heading, houseStyle, section, table } from './blocks.ts';
import { pageTexts, words } from './pdf-tools.ts';

const sample = document([
  section([{ kind: 'contents', title: '目录', entries: [{ anchor: 'one', depth: 0, text: '一、标题' }] }], {
    pageNumbers: 'none',
  }),
  section([
    heading('chapter', 'one', '一、标题'),
    ...Array.from({ length: 12 }, () => body('部门预算按照综合预算原则编制，2026年共100.00万元。'.repeat(4))),
  ]),
  section([table('t', { body: budgetRows(60) })], { layout: 'wideTable' }),
]);

async function renderedBy(engine: 'native' | 'webassembly') {
  const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 120_000, engine });
  try {
    return await renderer.render(sample, houseStyle);
  } finally {
    await renderer.close();
  }
}

test('the native and the WebAssembly engine lay out the same pages, word by word', {
  timeout: 300_000,
}, async () => {
  const [native, webAssembly] = [await renderedBy('native'), await renderedBy('webassembly')];
  expect(webAssembly.pageCount).toBe(native.pageCount);
  expect(webAssembly.pages).toEqual(native.pages);
  expect(await pageTexts(webAssembly.pdf)).toEqual(await pageTexts(native.pdf));
  expect(await words(webAssembly.pdf)).toEqual(await words(native.pdf));
});
