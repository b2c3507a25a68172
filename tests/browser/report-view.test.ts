import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { type FakeOptions, fakeReportService } from '../support/fake-report-service.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { plainReport } from './plain-report.ts';
import { runClient } from './run-client.ts';

const packs = [{ id: 'hebei-2024', name: '河北省部门预算公开' }];
const sample = { id: 'hebei', packName: '河北省', title: '示例', description: '虚构' };

const reportsWith = (options: FakeOptions = {}) =>
  fakeReportService({ packs, samples: [sample], reports: { hebei: plainReport }, ...options });

const drawn = (page: Page, number: number) => page.locator(`[data-page="${number}"][data-drawn="true"]`);

/** The part of the pixels of a page's picture that are dark. */
const darkness = (page: Page, number: number): Promise<number> =>
  drawn(page, number)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
      return dark / (pixels.length / 4);
    });

describeInChromium('a report on the page', () => {
  const client = runClient();

  it('shows what is open, and its pages as they are', async () => {
    const { page, complaints } = await client.open(reportsWith());
    await page.getByRole('button', { name: '打开 示例' }).click();
    await page.getByRole('heading', { name: plainReport.department.name }).waitFor();
    await page.getByText('2025 年').waitFor();
    await page.getByText('河北省部门预算公开').waitFor();
    expect(await page.getByText('草稿').count()).toBe(0);
    expect(await page.title()).toBe('示例县示例局 2025 – 部门预算公开编制');
    await page.getByText('/ 3 页').waitFor();
    await drawn(page, 1).waitFor();
    // A bar of 435 × 40 pt and one square of 20 pt on a page of 595 × 842 pt.
    expect(await darkness(page, 1)).toBeCloseTo((435 * 40 + 20 * 20) / (595 * 842), 3);
    expect(complaints).toEqual([]);
  });

  it('says that a document is a draft, and how much it still asks for', async () => {
    const { page } = await client.open(reportsWith({ gapCount: 3 }), '#/samples/hebei');
    await page.getByText('文中还有 3 处【待补充】').waitFor();
  });

  it('calls a pack that the program has not by its id', async () => {
    const { page } = await client.open(reportsWith({ packs: [] }), '#/samples/hebei');
    await page.getByText('hebei-2024', { exact: true }).waitFor();
  });

  it('says that there is no such sample, whatever the address', async () => {
    const { page, complaints } = await client.open(reportsWith(), '#/samples/%');
    await page.getByText('没有编号为“%”的示例').waitFor();
    expect(complaints).toEqual([]);
  });

  it('goes to a page by its number, by the buttons and by the keyboard', async () => {
    const { page } = await client.open(reportsWith(), '#/samples/hebei');
    await drawn(page, 1).waitFor();
    const field = page.getByLabel('页码');
    await field.fill('3');
    await field.press('Enter');
    await drawn(page, 3).waitFor();
    expect(await darkness(page, 3)).toBeGreaterThan(0.03);
    await page.getByRole('button', { name: '上一页' }).click();
    await expect.poll(() => field.inputValue()).toBe('2');
    await page.getByLabel('PDF 预览').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => field.inputValue()).toBe('1');
  });

  it('zooms, and fits the width again', async () => {
    const { page } = await client.open(reportsWith(), '#/samples/hebei');
    await drawn(page, 1).waitFor();
    const width = () => page.locator('[data-page="1"]').evaluate((element) => element.clientWidth);
    const fitted = await width();
    await page.getByRole('button', { name: '缩小' }).click();
    await expect.poll(width).toBeLessThan(fitted);
    await drawn(page, 1).waitFor();
    await page.getByRole('button', { name: '适合宽度' }).click();
    await expect.poll(width).toBe(fitted);
  });

  it.each([
    ['下载 Word（docx）', 'docx', 'PK\u0003\u0004'],
    ['下载 PDF', 'pdf', '%PDF'],
  ])('%s saves the file under its Chinese name', async (label, ending, magic) => {
    const { page } = await client.open(reportsWith(), '#/samples/hebei');
    await drawn(page, 1).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`示例局2025年部门预算公开.${ending}`);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe(magic);
  });

  it('shows progress, and calls the rendering off when cancelled', async () => {
    const reports = reportsWith({ rendering: () => new Promise(() => {}) });
    const { page } = await client.open(reports, '#/samples/hebei');
    await page.getByRole('button', { name: '取消下载 PDF' }).click();
    await page.getByText('已取消，没有生成预览').waitFor();
    await expect.poll(() => reports.asked.at(-1)?.isAborted).toBe(true);
  });

  it('asks again after a failure', async () => {
    let isBroken = true;
    const rendering = async () => {
      if (isBroken) throw new Error('broken');
    };
    const { page } = await client.open(reportsWith({ rendering }), '#/samples/hebei');
    await page.getByText('编号 incident-1').waitFor();
    isBroken = false;
    await page.getByRole('main').getByRole('button', { name: '重试' }).click();
    await drawn(page, 1).waitFor();
  });

  it('says what the server finds wrong with a report, and leads back to choose another', async () => {
    const rendering = async () => {
      throw new UnusableInput([{ where: 'pack.id', message: '没有这个版式' }]);
    };
    const { page } = await client.open(reportsWith({ rendering }), '#/samples/hebei');
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByText('pack.id').waitFor();
    await alert.getByText('没有这个版式').waitFor();
    await page.getByRole('button', { name: '返回首页，换一个文件' }).click();
    await page.getByRole('button', { name: '上传报告文件' }).waitFor();
  });

  it('returns to the first page by the browser’s own Back', async () => {
    const { page } = await client.open(reportsWith());
    await page.getByRole('button', { name: '打开 示例' }).click();
    await drawn(page, 1).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '示例报告' }).waitFor();
  });
});
