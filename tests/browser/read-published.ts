import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { casesFolder } from '../acceptance/cases-folder.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives the published docx of luquan to the dialog of the first report, which then shows how it was read. */
export async function readPublished(page: Page) {
  await page.getByRole('button', { name: '新建第一份报告' }).click();
  const dialog = page.getByRole('dialog', { name: '新建报告' });
  await dialog.getByText('json，或公开的 docx、pdf').click();
  const buffer = await readFile(join(casesFolder, 'luquan-2025/published.docx'));
  await dialog.locator('input[type=file]').setInputFiles({ name: 'published.docx', mimeType, buffer });
  await dialog.getByText('已读入“published.docx”：').waitFor();
  return { dialog, protocol: dialog.getByRole('region', { name: '导入记录' }) };
}

/** Opens the plan of the report of 2026 from the list. */
export async function planNextYear(page: Page): Promise<void> {
  await page.getByRole('link', { name: '报告列表' }).click();
  await page.getByRole('button', { name: /：更多$/ }).click();
  await page.getByRole('menuitem', { name: '编制 2026 年报告' }).click();
  await page.getByRole('table', { name: '沿用计划' }).waitFor();
}
