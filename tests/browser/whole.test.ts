import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { createReportService } from '../../server/reports/create-report-service.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';

describeInChromium('the whole program', () => {
  const client = runClient();
  const reports = createReportService({ fontFolders: [], timeLimitMs: 60_000 });
  afterAll(() => reports.close());

  it('opens a report file, shows its tables with text to select, and saves it as docx and pdf', async () => {
    const { page, complaints } = await client.open(reports);
    await page
      .locator('input[type=file]')
      .setInputFiles('tests/acceptance/reports/worked-2025-hebei-2024.json');
    const first = page.locator('[data-page="1"][data-drawn="true"]');
    await first.waitFor();

    const { x, width } = await first.evaluate((element) => {
      const text = element.querySelector('.textLayer span')?.getBoundingClientRect();
      const { left = 0, width = 0 } = text ?? {};
      return { x: left - element.getBoundingClientRect().left, width: width / element.clientWidth };
    });
    expect(x).toBeGreaterThan(0);
    expect(width).toBeGreaterThan(0.02);
    expect(width).toBeLessThan(1);

    for (const [label, magic] of [
      ['下载 Word（docx）', 'PK\u0003\u0004'],
      ['下载 PDF', '%PDF'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label, exact: true }).click(),
      ]);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(magic);
      expect(download.suggestedFilename()).toMatch(/^[^?]+2025年部门预算信息公开\.(docx|pdf)$/);
    }
    expect(complaints).toEqual([]);
  });

  it('opens every sample that comes with it', async () => {
    const samples = await reports.samples();
    expect(samples.length).toBeGreaterThan(0);
    const { page, complaints } = await client.open(reports);
    for (const { title } of samples) {
      await page
        .getByRole('button', { name: `打开 ${title}` })
        .first()
        .click();
      await page.locator('[data-page="1"][data-drawn="true"]').waitFor();
      await page.goBack();
    }
    expect(complaints).toEqual([]);
  });
});
