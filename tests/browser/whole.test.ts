import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readDocx } from '../documents/docx/read-docx.ts';
import { startServer } from '../support/start-server.ts';
import { startWithAccounts } from '../support/start-with-accounts.ts';
import { builtClient } from './built-client.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './opened-page.ts';

/** The cell of a column by its title, in the first table of the section. */
async function cellUnder(page: Page, title: RegExp, row: number) {
  const grid = page.getByRole('grid').first();
  const titles = await grid.getByRole('columnheader').allInnerTexts();
  const index = titles.findIndex((text) => title.test(text.trim()));
  expect(index).toBeGreaterThan(-1);
  return grid.getByRole('row').nth(row).locator('th,td').nth(index);
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

describeInChromium('one figure through the whole program', () => {
  it('is typed once, stands in every table and sentence of both files, and is there after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whole-'));
    const dataFolder = join(folder, 'data');
    const clientFolder = await builtClient();
    const browser = await openBrowser();
    const first = await startWithAccounts({ clientFolder, dataFolder });
    let isFirstOpen = true;
    try {
      const report: unknown = JSON.parse(await readFile('tests/acceptance/reports/luquan-2025.json', 'utf8'));
      const { client } = first.writer;
      const made = await client.ask('createReport', { body: { from: 'file', report } });
      const { id } = made.body;
      const { page, complaints } = await openPage(browser, `${first.url}/#/reports/${id}`, client.cookie);
      await page.getByRole('navigation').getByText('收支明细', { exact: true }).click();
      const amount = await cellUnder(page, /^金额/, 1);
      await amount.click();
      await page.keyboard.type('6,000,000.00');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: '表格' }).click();
      await page.getByText('1058.69').first().waitFor();

      await expect
        .poll(async () => (await client.ask('report', { parameters: { report: id } })).body.summary.version)
        .toBeGreaterThan(1);
      const opened = (await client.ask('report', { parameters: { report: id } })).body;
      expect(opened.report.lines[0].amount).toBe('6000000.00');
      const version = String(opened.summary.version);
      const fileOf = async (format: string) => {
        const answer = await client.ask('document', { parameters: { report: id, version, format } });
        expect(answer.status).toBe(200);
        const file = join(folder, `report.${format}`);
        await writeFile(file, answer.bytes);
        return file;
      };
      const pdf = execFileSync('pdftotext', ['-layout', await fileOf('pdf'), '-'], { encoding: 'utf8' });
      // 收支总表 (both sides), 收入总表, 支出总表, 财政拨款收支总表, and the sentences on income and expenditure.
      expect(timesIn(pdf, '1058.69')).toBeGreaterThanOrEqual(7);
      expect(timesIn(pdf, '1020.62')).toBe(0);
      const docx = readDocx(await readFile(await fileOf('docx'))).parts.get('word/document.xml') ?? '';
      expect(timesIn(docx, '1058.69')).toBe(timesIn(pdf, '1058.69'));
      expect(complaints).toEqual([]);

      await first.close();
      isFirstOpen = false;
      const second = await startServer({ clientFolder, dataFolder });
      try {
        const again = await openPage(browser, `${second.url}/#/reports/${id}`, client.cookie);
        await again.page.getByRole('navigation').getByText('收支明细', { exact: true }).click();
        await again.page.getByText('6,000,000.00').first().waitFor();
      } finally {
        await second.close();
      }
    } finally {
      if (isFirstOpen) await first.close();
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
