import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readDocx } from '../documents/docx/read-docx.ts';

export interface ExportedFiles {
  readonly pdf: string;
  /** The xml of the text. */
  readonly docx: string;
}

/** Both files, by way of the export dialog and the browser's downloads. */
export async function exportedFiles(page: Page): Promise<ExportedFiles> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await dialog.getByText('已交给浏览器下载').waitFor({ timeout: 90_000 });
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await expect.poll(() => downloads.length).toBe(2);
  const [docx, pdf] = await Promise.all(downloads.map((download) => download.path()));
  return {
    pdf: execFileSync('pdftotext', ['-layout', pdf ?? '', '-'], { encoding: 'utf8' }),
    docx: readDocx(await readFile(docx ?? '')).parts.get('word/document.xml') ?? '',
  };
}
