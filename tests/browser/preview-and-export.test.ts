import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { sampleReport } from './sample-report.ts';

describeInChromium('the editor beside its preview', () => {
  const client = runClient();

  it('shows the pages, the tables with the entries behind a figure, and exports both files', async () => {
    const server = await client.start();
    const hash = `#/reports/${await sampleReport(server)}`;
    const { page, complaints } = await client.open(server, { as: server.writer, hash });
    await page.locator('[data-page="1"][data-drawn="true"]').waitFor({ timeout: 120_000 });

    await page.getByRole('tab', { name: '表格' }).click();
    const table = page.getByRole('grid', { name: '部门预算收支总表' });
    await table.locator('[data-address]').first().click();
    const sources = page.getByRole('region', { name: '数字的来源' });
    await expect.poll(() => sources.getByRole('button', { name: '收支明细第 1 条' }).count()).toBe(1);

    await page.getByRole('button', { name: '导出', exact: true }).click();
    const downloads: string[] = [];
    const bytes: Promise<Buffer>[] = [];
    page.on('download', (download) => {
      downloads.push(download.suggestedFilename());
      bytes.push(download.path().then((path) => readFile(path)));
    });
    await page.getByRole('dialog').getByRole('button', { name: '导出', exact: true }).click();
    await page.getByText('已交给浏览器下载').waitFor({ timeout: 120_000 });
    // The browser tells of a download after the page does.
    await expect.poll(() => downloads.length).toBe(2);
    expect(downloads).toEqual([
      expect.stringMatching(/年部门预算信息公开\.docx$/),
      expect.stringMatching(/年部门预算信息公开\.pdf$/),
    ]);
    const magic = (await Promise.all(bytes)).map((file) => file.subarray(0, 4).toString('latin1'));
    expect(magic).toEqual(['PK\u0003\u0004', '%PDF']);
    expect(complaints).toEqual([]);
  }, 300_000);
});
