import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cellUnder } from './cell-under.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { exportedFiles } from './exported-files.ts';
import { addWriterOn, setUpOn, signInFirstOn } from './first-account.ts';
import { ownFolder } from './own-folder.ts';
import { previewOfLatest, previewTexts } from './preview-text.ts';
import { runClient } from './run-client.ts';

const reportFile = 'tests/acceptance/reports/luquan-2025.json';

/** Totals of the department in 万元, before and after one amount of its ledger is another. */
const old = '1020.62';
const fresh = '1058.69';

async function uploadOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建报告' }).click();
  await page.getByText('json，或公开的 docx、pdf').click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择报告文件' }).click(),
  ]);
  await chooser.setFiles(reportFile);
  await page.getByText('已读入“luquan-2025.json”').waitFor();
  await page.getByRole('button', { name: '建立并打开' }).click();
  await page.waitForURL(/#\/reports\//);
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** The tables and the sentences of 支出说明 that a figure stands in. */
const placesOf = (figure: string): readonly RegExp[] => [
  new RegExp(`部门预算收支总表.*${figure.replace('.', '\\.')}`),
  new RegExp(`部门预算支出总表.*${figure.replace('.', '\\.')}`),
  new RegExp(`支出说明.*2025年支出预算${figure.replace('.', '\\.')}万元，其中：基本支出`),
];

/** Whether each place is on one of the pages. Spaces are as the lines are set. */
const standsAt = (pages: readonly string[], places: readonly RegExp[]): readonly boolean[] =>
  places.map((place) => pages.some((page) => place.test(page.replace(/\s/g, ''))));

describeInChromium('one figure through the whole program, by its pages alone', () => {
  const client = runClient();

  it('goes from the first start to both files, and is there after a restart', async () => {
    const server = await client.startEmpty({ dataFolder: join(await ownFolder(), 'data') });
    const { page: office } = await client.open(server);
    await setUpOn(office, server.setupToken);
    const first = await addWriterOn(office, '填报员甲');

    const { page, complaints } = await client.open(server);
    await signInFirstOn(page, '填报员甲', first);
    await uploadOn(page);
    await previewOfLatest(page);
    const before = await previewTexts(page);
    expect(standsAt(before, placesOf(old))).toEqual([true, true, true]);

    await page.getByRole('navigation').getByText('收支明细', { exact: true }).click();
    await (await cellUnder(page, /^金额/, 1)).click();
    await page.keyboard.type('6,000,000.00');
    await page.keyboard.press('Enter');
    await page.locator('.saving-status:not([data-version="1"])').waitFor();
    await previewOfLatest(page);
    const after = await previewTexts(page);
    expect(standsAt(after, placesOf(fresh))).toEqual([true, true, true]);
    expect(timesIn(after.join('').replace(/\s/g, ''), old)).toBe(0);

    const { pdf, docx } = await exportedFiles(page);
    // 收支总表 (both sides), 收入总表, 支出总表, 财政拨款收支总表, and the sentences on income and expenditure.
    expect(timesIn(pdf, fresh)).toBeGreaterThanOrEqual(7);
    expect(timesIn(docx, fresh)).toBe(timesIn(pdf, fresh));
    expect([timesIn(pdf, old), timesIn(docx, old)]).toEqual([0, 0]);

    const isThere = async (): Promise<void> => {
      await page.reload();
      await page.getByRole('navigation').getByText('收支明细', { exact: true }).click();
      await page.getByText('6,000,000.00').first().waitFor();
    };
    await isThere();
    await server.close();
    await client.startAgain(server);
    await isThere();
    expect(complaints).toEqual([]);
  }, 240_000);
});
