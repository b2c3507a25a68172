import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type FakeOptions, fakeReportService } from '../support/fake-report-service.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { plainReport } from './plain-report.ts';
import { runClient } from './run-client.ts';

const packs = [{ id: 'hebei-2024', name: '河北省部门预算公开' }];
const sample = { id: 'hebei', packName: '河北省', title: '示例局2025年部门预算', description: '虚构' };
const reportsWith = (options: FakeOptions = {}) =>
  fakeReportService({ packs, samples: [sample], reports: { hebei: plainReport }, ...options });
const neverEnding = () => new Promise<void>(() => {});

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands: rule and elements. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describeInChromium('no page has what axe counts as a barrier', () => {
  const client = runClient();

  it('the first page', async () => {
    const { page } = await client.open(reportsWith());
    await page.getByRole('heading', { name: sample.title }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the first page without samples', async () => {
    const { page } = await client.open(fakeReportService());
    await page.getByText('没有示例').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the first page while the samples are read', async () => {
    const { page } = await client.open(reportsWith());
    await page.route('**/api/samples', () => {});
    await page.reload();
    await page.getByText('正在读取示例').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a sample that is being opened', async () => {
    const { page } = await client.open(reportsWith());
    await page.route('**/api/samples/hebei', () => {});
    await page.getByRole('button', { name: `打开 ${sample.title}` }).click();
    await page.getByText('正在打开示例').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a file that cannot be used, with what is wrong', async () => {
    const { page } = await client.open(reportsWith());
    const broken = JSON.stringify({ ...plainReport, units: [], remark: '' });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a report that is being laid out', async () => {
    const { page } = await client.open(reportsWith({ rendering: neverEnding }), '#/samples/hebei');
    await page.getByText('正在排版，请稍候').waitFor();
    await page.getByRole('progressbar').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('an open report, a draft', async () => {
    const { page } = await client.open(reportsWith({ gapCount: 2 }), '#/samples/hebei');
    await page.locator('[data-page="1"][data-drawn="true"]').waitFor();
    await page.getByText('文中还有 2 处').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a report whose making was cancelled', async () => {
    const { page } = await client.open(reportsWith({ rendering: neverEnding }), '#/samples/hebei');
    await page.getByRole('button', { name: '取消下载 PDF' }).click();
    await page.getByText('已取消，没有生成预览').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a server that is gone', async () => {
    const { page, app } = await client.open(reportsWith());
    await page.getByRole('heading', { name: sample.title }).waitFor();
    await app.close();
    await page.getByRole('button', { name: `打开 ${sample.title}` }).click();
    await page.getByText('连接不上程序').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a report that could not be laid out', async () => {
    const rendering = async () => {
      throw new Error('broken');
    };
    const { page } = await client.open(reportsWith({ rendering }), '#/samples/hebei');
    await page.getByText('编号 incident-1').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
