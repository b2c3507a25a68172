import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { PdfRenderer } from '../../server/documents/pdf/create-pdf-renderer.ts';
import { reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { renderer, runHere } from './run-here.ts';

const folder = ownFolder();
const shared = renderer();
afterAll(() => shared.close());

/** The renderer of the whole file, which no command may close. */
const lent = (): PdfRenderer => ({ ...shared, close: async () => {} });

async function render(targets: readonly string[]): Promise<readonly [number | null, string]> {
  const file = await folder.put(reportInput());
  const { code, complaints } = await runHere(['render', file, ...targets], lent);
  return [code, complaints];
}

describe('what cannot be written is named, and nothing is left', () => {
  test('a folder that is not there', async () => {
    const target = folder.path('none/a.docx');
    expect(await render(['--docx', target])).toEqual([
      2,
      `无法使用：\n${target}：所在的文件夹不存在，请先建立文件夹或改写路径`,
    ]);
    expect(await folder.names()).toEqual(['report.json']);
  });

  test('a target that is a folder', async () => {
    await mkdir(folder.path('a.docx'));
    const [code, told] = await render(['--docx', folder.path('a.docx')]);
    expect([code, told]).toEqual([2, expect.stringContaining('a.docx：已有同名的文件夹')]);
    expect(await folder.names()).toEqual(['a.docx', 'report.json']);
  });

  test('a path through a file', async () => {
    const [code, told] = await render(['--docx', folder.path('report.json/a.docx')]);
    expect([code, told]).toEqual([2, expect.stringContaining('不是文件夹')]);
  });

  test('one of two: neither is written', async () => {
    const [code] = await render(['--docx', folder.path('a.docx'), '--pdf', folder.path('none/a.pdf')]);
    expect(code).toBe(2);
    expect(await folder.names()).toEqual(['report.json']);
  });

  test('one of two whose target is a folder: the other stays as it was, or away', async () => {
    await mkdir(folder.path('a.pdf'));
    const targets = ['--docx', folder.path('a.docx'), '--pdf', folder.path('a.pdf')];
    expect(await render(targets)).toEqual([2, expect.stringContaining('a.pdf：已有同名的文件夹')]);
    expect(await folder.names()).toEqual(['a.pdf', 'report.json']);
    await writeFile(folder.path('a.docx'), 'old');
    expect(await render(targets)).toEqual([2, expect.stringContaining('a.pdf：已有同名的文件夹')]);
    expect(await readFile(folder.path('a.docx'), 'utf8')).toBe('old');
    expect(await folder.names()).toEqual(['a.docx', 'a.pdf', 'report.json']);
  });
});

test('a file that is there is replaced', async () => {
  await writeFile(folder.path('a.docx'), 'old');
  expect(await render(['--docx', folder.path('a.docx')])).toEqual([0, expect.stringContaining('标为“草稿”')]);
  expect((await readFile(folder.path('a.docx'))).subarray(0, 2).toString()).toBe('PK');
  expect(await folder.names()).toEqual(['a.docx', 'report.json']);
});
