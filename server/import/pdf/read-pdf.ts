import { refused } from '../refused.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import { readPages } from './open-pdf.ts';
import { furniture } from './page-furniture.ts';
import { linesOf, type PagePart, pageParts } from './page-parts.ts';
import { tableOf } from './page-tables.ts';
import { isContentsLine, paragraphsOf } from './paragraphs-of-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import type { RuledGrid } from './ruled-grids.ts';
import { sharedColumns } from './shared-columns.ts';
import { type TextFrame, textFrame } from './text-frame.ts';
import type { TextLine } from './text-lines.ts';

/** pdf.js takes four times the file in memory. One with a text layer is seldom a tenth of this; a scan is refused anyway. */
const mostBytes = 32 * 1024 * 1024;
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/**
 * The paragraphs and ruled tables of a pdf with a text layer.
 * @throws UnusableInput where the file is no pdf, is encrypted, damaged or a picture of pages
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > mostBytes)
    throw refused(
      `文件过大（${megabytes(bytes.length)} MB），PDF 最大 ${megabytes(mostBytes)} MB：请改用 docx 原件，或由原文件导出的 PDF`,
    );
  const pages = await readPages(bytes);
  refuseScans(pages);
  const parts = pages.map(pageParts);
  const dropped = furniture(
    parts.map((own, index) => ({ height: pages[index]?.height ?? 0, lines: own.flatMap(linesOf) })),
  );
  const widths = pages.map(({ width }) => Math.round(width));
  return {
    blocks: blocksOf(joinedParts(parts, dropped), widths, dropped),
    notes: pages.flatMap(pictureNotes),
  };
}

/** The same parts: tables that go on over pages have the same columns on all of them. */
function joinedParts(
  pages: readonly (readonly PagePart[])[],
  dropped: ReadonlySet<TextLine>,
): readonly (readonly PagePart[])[] {
  const pieces: { grid: RuledGrid; goesOn: boolean }[] = [];
  let isBare = true;
  for (const [page, parts] of pages.entries())
    for (const [index, part] of parts.entries())
      if ('grid' in part) {
        const isFirst = parts.slice(0, index).every((other) => !('grid' in other));
        pieces.push({ grid: part.grid, goesOn: page > 0 && isFirst && isBare });
        isBare = true;
      } else isBare &&= part.lines.every((line) => dropped.has(line));
  const grids = [...sharedColumns(pieces)];
  return pages.map((parts) =>
    parts.map((part) => ('grid' in part ? { ...part, grid: grids.shift() ?? part.grid } : part)),
  );
}

/** Text goes on from page to page until a table stands in between. */
function blocksOf(
  pages: readonly (readonly PagePart[])[],
  widths: readonly number[],
  dropped: ReadonlySet<TextLine>,
): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const frames = framesOf(pages, widths, dropped);
  let lines: TextLine[] = [];
  let width = widths[0] ?? 0;
  const endText = (): void => {
    for (const text of paragraphsOf(lines, frames.get(width)))
      blocks.push({
        kind: 'paragraph',
        place: `第${blocks.length + 1}段`,
        text,
        number: '',
        isContents: isContentsLine(text),
      });
    lines = [];
  };
  for (const [page, parts] of pages.entries()) {
    let table = 0;
    // No paragraph goes on from an upright page to one that lies.
    if (widths[page] !== width) endText();
    width = widths[page] ?? 0;
    for (const part of parts)
      if ('lines' in part) lines.push(...part.lines.filter((line) => !dropped.has(line)));
      else {
        endText();
        table += 1;
        blocks.push(tableOf(part.grid, part.runs, `第${page + 1}页第${table}张表`));
      }
  }
  endText();
  return blocks;
}

/** The text stands alike on pages of one width. */
function framesOf(
  pages: readonly (readonly PagePart[])[],
  widths: readonly number[],
  dropped: ReadonlySet<TextLine>,
): ReadonlyMap<number, TextFrame> {
  return new Map(
    [...new Set(widths)].map((width) => {
      const parts = pages.flatMap((own, page) => (widths[page] === width ? own : []));
      const lines = parts.flatMap(linesOf).filter((line) => !dropped.has(line));
      const tables = parts.flatMap((part) => ('grid' in part ? [part.grid] : []));
      return [width, textFrame(lines, tables)];
    }),
  );
}

/** Pages with pictures and no text are scanned. */
function refuseScans(pages: readonly PdfPage[]): void {
  const characters = pages.reduce(
    (sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.length, 0),
    0,
  );
  if (characters >= Math.max(20, pages.length * 10)) return;
  throw refused(
    pages.some(({ hasPictures }) => hasPictures)
      ? '这份 PDF 是扫描的图片，没有可以读取的文字：请使用 docx 原件，或由原文件导出的 PDF'
      : '这份 PDF 里没有可以读取的文字：请使用 docx 原件',
  );
}

const pictureNotes = ({ number, runs, hasPictures }: PdfPage) =>
  hasPictures && runs.length === 0 ? [{ place: `第${number}页`, message: '这一页是图片，没有读取' }] : [];
