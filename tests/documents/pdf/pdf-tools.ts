import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maximumOutput = 64 * 2 ** 20;

/** The text of each page, in the order of reading. */
export async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const text = await withFile(pdf, (path) => tool('pdftotext', ['-layout', path, '-']));
  return text.split('\f').slice(0, -1);
}

/** A text without the spaces that a gap between Chinese and figures looks like. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

export async function pdfInfo(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, (path) => tool('pdfinfo', ['-f', '1', '-l', '999', path]));
}

export async function pdfFonts(pdf: Uint8Array): Promise<readonly string[]> {
  const text = await withFile(pdf, (path) => tool('pdffonts', [path]));
  return text.trim().split('\n').slice(2);
}

export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of the pdf with their places, in points from the upper left corner of the page. */
export async function words(pdf: Uint8Array): Promise<readonly Word[]> {
  const html = await withFile(pdf, (path) => tool('pdftotext', ['-bbox', path, '-']));
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => [...page.matchAll(wordPattern)].map((match) => word(match, index + 1)));
}

/** The picture of a page as red, green, blue bytes, at 36 dpi. */
export async function pagePixels(pdf: Uint8Array, page: number): Promise<Uint8Array> {
  const at = ['-f', String(page), '-l', String(page)];
  return withFile(pdf, async (path) => {
    const { stdout } = await run('pdftoppm', ['-r', '36', ...at, path], {
      encoding: 'buffer',
      maxBuffer: maximumOutput,
    });
    return stdout;
  });
}

const wordPattern =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

function word([, left, top, right, bottom, text = '']: RegExpMatchArray, page: number): Word {
  return { page, text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
}

async function tool(name: string, options: readonly string[]): Promise<string> {
  const { stdout } = await run(name, options, { maxBuffer: maximumOutput });
  return stdout;
}

async function withFile<T>(pdf: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-test-'));
  try {
    const path = join(folder, 'document.pdf');
    await writeFile(path, pdf);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
