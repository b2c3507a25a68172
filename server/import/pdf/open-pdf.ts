import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { UnusableInput } from '../../../schemas/problem.ts';
import { refused } from '../refused.ts';
import { catchingLeftOver } from './catching-left-over.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { type Operators, pageRules } from './page-rules.ts';
import type { PdfPage } from './pdf-page.ts';
import { startPdfThread } from './pdf-thread.ts';
import { refuseBombs } from './refuse-bombs.ts';
import { textRuns } from './text-runs.ts';
import { withinTime } from './within-time.ts';

/** More than any published report has. */
const mostPages = 1500;
/** Of one page. A long table is some thousand of each. */
const mostRuns = 60_000;
const mostRules = 20_000;
/** A page of a report takes some milliseconds; one that draws itself within itself takes for ever. */
const pageTimeMs = 3000;

/**
 * The pages of a pdf, one after another.
 * @throws UnusableInput where it is no pdf, is encrypted or damaged, or has too many pages
 */
export async function readPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  refuseBombs(bytes);
  const thread = startPdfThread(folder);
  const worker = new PDFWorker({ port: thread.port as never, verbosity: 0 });
  const task = getDocument({
    // It takes the bytes for its own.
    data: new Uint8Array(bytes),
    worker,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: `${path.join(folder, 'cmaps')}${path.sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}${path.sep}`,
    verbosity: 0,
  });
  const read = async (): Promise<readonly PdfPage[]> => {
    const document = await task.promise;
    if (document.numPages > mostPages)
      throw refused(`共 ${document.numPages} 页，最多能读 ${mostPages} 页：请拆分后再导入`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await pageOf(document, number, OPS as unknown as PageOperators));
    return pages;
  };
  try {
    return await catchingLeftOver(() => Promise.race([read(), thread.failed]), thread.end);
  } catch (error) {
    throw error instanceof UnusableInput ? error : refused(reasonOf(error));
  }
}

type PageOperators = Operators & Readonly<Record<'paintImageXObject' | 'paintInlineImageXObject', number>>;

async function pageOf(document: PDFDocumentProxy, number: number, ops: PageOperators): Promise<PdfPage> {
  const late = () => refused(`第 ${number} 页的内容过于复杂，读不完，不像公开报告：请改用 docx 原件`);
  const { page, items, operators } = await withinTime(partsOf(document, number), pageTimeMs, late);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const matrix: Matrix = matrixOf(transform);
  page.cleanup();
  if (items.length > mostRuns) throw late();
  const rules = pageRules(operators, ops, matrix);
  if (rules.across.length + rules.down.length > mostRules) throw late();
  return {
    number,
    width,
    height,
    runs: textRuns(items, matrix),
    rules,
    hasPictures: operators.fnArray.some(
      (operator) => operator === ops.paintImageXObject || operator === ops.paintInlineImageXObject,
    ),
  };
}

/** What pdf.js says of a page. It gives up on one that is damaged, and the whole file then is no source of figures. */
async function partsOf(document: PDFDocumentProxy, number: number) {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    return { page, items, operators: await page.getOperatorList() };
  } catch {
    throw refused(`第 ${number} 页已损坏，无法读取：请重新取得文件，或改用 docx 原件`);
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return '文件设有打开密码，无法读取：请取消密码后再导入';
  return '文件不是完整的 PDF，或已损坏：请重新取得文件，或改用 docx 原件';
}
