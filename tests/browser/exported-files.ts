import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readDocx } from '../documents/docx/read-docx.ts';
import { textOf } from '../documents/docx/read-xml.ts';

export interface ExportedFiles {
  /** Their texts, in the order in which they stand in the file. */
  readonly pdf: string;
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
    pdf: execFileSync('pdftotext', ['-raw', pdf ?? '', '-'], { encoding: 'utf8' }),
    docx: textOf(readDocx(await readFile(docx ?? '')).body),
  };
}
