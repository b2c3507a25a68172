import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Block, ComposedDocument } from '../../../schemas/document/block.ts';
import type { Inline } from '../../../schemas/document/inline.ts';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import { composeReport, prepareReport } from '../../../server/reports/prepare-report.ts';
import { reportFile } from '../../acceptance/print-tables.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { missingPrograms } from '../docx/missing-programs.ts';
import { cell, document, houseStyle, row, section, table } from './blocks.ts';
import { pagePixels, type Word, words } from './pdf-tools.ts';

const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
afterAll(renderer.close);
const missing = missingPrograms('pdftotext', 'pdftoppm');

const reports = [
  'luquan-2025',
  'beidaihe-2024',
  'julu-2023',
  'worked-2025-hebei-2024',
  'worked-2025-hebei-2023',
];

describe.each(reports)('the preview of %s', (name) => {
  const files = bothFiles(name);

  test('leads from each figure, as often as it stands there, and from each typed cell', async () => {
    const { composed, preview } = await files();
    const links = await linksOf(preview);
    const typed = new Set(typedAddresses(composed));
    expect(counted(links.filter((address) => !typed.has(address)))).toEqual(
      counted(figureAddresses(composed)),
    );
    expect(new Set(links.filter((address) => typed.has(address)))).toEqual(typed);
    expect(figureAddresses(composed).length).toBeGreaterThan(100);
    expect(typed.size).toBeGreaterThan(5);
  });

  test('leads from nothing in the exported file', async () => {
    expect(await linksOf((await files()).exported)).toEqual([]);
  });

  test.skipIf(missing)(`has every word where the exported file has it ${missing}`, async () => {
    const { preview, exported } = await files();
    expect(await moved(preview, exported)).toEqual([]);
  });

  test.skipIf(missing)(`looks the same ${missing}`, async () => {
    const { preview, exported, pageCount } = await files();
    for (const page of [3, 4, pageCount]) {
      const [shown, printed] = [await pagePixels(preview, page), await pagePixels(exported, page)];
      expect(Buffer.compare(shown, printed)).toBe(0);
    }
  });
});

test('a figure inside a run too long for its line breaks where it would without a link', async () => {
  const inlines: readonly Inline[] = [
    { kind: 'text', text: 'A'.repeat(40) },
    { kind: 'figure', address: 'department/t/r/a', text: '1234567890.12' },
    { kind: 'text', text: 'B\tC\r\nD' },
  ];
  const narrow = document([section([table('t', { body: [row([{ ...cell(''), inlines }])] })])]);
  const [linked, plain] = [
    await renderer.render(narrow, houseStyle, { linked: true }),
    await renderer.render(narrow, houseStyle),
  ];
  expect(await moved(linked.pdf, plain.pdf)).toEqual([]);
  expect(new Set(await linksOf(linked.pdf))).toEqual(new Set(['department/t/r/a']));
});

/** The preview and the export of a report, made once for the tests of it. */
function bothFiles(name: string) {
  let made: ReturnType<typeof make> | undefined;
  const make = async () => {
    const input: unknown = JSON.parse(await readFile(reportFile(name), 'utf8'));
    const prepared = prepareReport(input, shippedPacks);
    const { document: composed, draft } = composeReport(prepared);
    const style = prepared.loaded.pack.houseStyle;
    const { pdf: preview } = await renderer.render(composed, style, { draft, linked: true });
    const { pdf: exported, pageCount } = await renderer.render(composed, style, { draft });
    return { composed, preview, exported, pageCount };
  };
  return () => {
    made ??= make();
    return made;
  };
}

/** The address of each link to a cell, page by page; links that draw something are not looked for here: the pages are compared. */
async function linksOf(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const opened = await task.promise;
    const pages = Array.from({ length: opened.numPages }, (_, index) => opened.getPage(index + 1));
    const annotations = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
    return annotations
      .flat()
      .map(({ unsafeUrl }) => String(unsafeUrl ?? ''))
      .filter((url) => url.startsWith('cell:'))
      .map((url) => url.slice('cell:'.length));
  } finally {
    await task.destroy();
  }
}

/** The words of one file that the other has not at the same place, to a hundredth of a point: the two add up in another order. */
async function moved(one: Uint8Array, other: Uint8Array): Promise<readonly unknown[]> {
  const [ours, theirs] = [await words(one), await words(other)];
  const isThere = (word: Word, there: Word | undefined) =>
    word.text === there?.text &&
    word.page === there.page &&
    (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(word[side] - there[side]) < 0.01);
  expect(ours).toHaveLength(theirs.length);
  return ours.filter((word, index) => !isThere(word, theirs[index]));
}

const blocksOf = ({ sections }: ComposedDocument): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks);

const cellsOf = (block: Block) =>
  block.kind === 'table' ? [...block.header, ...block.body].flatMap(({ cells }) => cells) : [];

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'table') return cellsOf(block).flatMap(({ inlines }) => inlines);
  return 'inlines' in block ? block.inlines : [];
}

const figureAddresses = (composed: ComposedDocument): readonly string[] =>
  blocksOf(composed)
    .flatMap(inlinesOf)
    .flatMap((inline) => (inline.kind === 'figure' ? [inline.address] : []));

const typedAddresses = (composed: ComposedDocument): readonly string[] =>
  blocksOf(composed)
    .flatMap(cellsOf)
    .flatMap(({ address }) => (address === undefined ? [] : [address]));

function counted(addresses: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses.toSorted()) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}
