import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import type { TestUser } from '../support/start-with-accounts.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { violations } from './violations.ts';

const sample = join(templatesFolder, 'hebei-2024/samples/culture-tourism-bureau.json');

/**
 * The sample, and the year after it: one line doubled, one project renamed, one ended, a goal written otherwise, and
 * another thing under the id of one that ended. */
async function twoYears({ client }: TestUser): Promise<void> {
  const report = JSON.parse(await readFile(sample, 'utf8'));
  const next = structuredClone(report);
  next.department.year += 1;
  next.lines[0].amount = '9999999.00';
  next.projects = [
    ...next.projects.slice(0, -1),
    { ...next.projects.at(-1), code: 'X1', name: '另一件全新的事' },
  ];
  const [renamed, rewritten] = next.projects;
  renamed.name = `${renamed.name}与品牌建设`;
  renamed.code = '';
  rewritten.goals = ['新写的目标。', ...rewritten.goals];
  for (const body of [report, next])
    expect((await client.ask('createReport', { body: { from: 'file', report: body } })).status).toBe(200);
}

const shoot = async (page: Page, name: string): Promise<void> => {
  if (process.env.OUT) await page.screenshot({ path: `${process.env.OUT}/comparison-${name}.png` });
};

describeInChromium('two reports side by side', () => {
  const client = runClient();

  it('are chosen from the list, the year before first; what changed is shown part by part', async () => {
    const server = await client.start();
    await twoYears(server.writer);
    const { page, complaints } = await client.open(server, { as: server.reviewer });
    await page.getByRole('button', { name: /2027 年：更多$/ }).click();
    await page.getByRole('menuitem', { name: '与另一份比较' }).click();
    const dialog = page.getByRole('dialog', { name: /比较 .*2027 年/ });
    expect(await dialog.getByRole('radio', { name: /2026 年/ }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '比较' }).click();
    await page.waitForURL(/#\/compare\//);

    await page.getByRole('heading', { name: /2026年与2027年部门预算比较/ }).waitFor();
    const byCategory = page.getByRole('table', { name: '按支出类别（万元）' });
    await byCategory.getByRole('row', { name: /基本支出 变动/ }).waitFor();
    const totals = await page.getByRole('row', { name: /^合计/ }).allInnerTexts();
    expect([totals.length, new Set(totals).size]).toEqual([4, 1]);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'bridge');

    await page.getByRole('button', { name: /^增减原因素材/ }).click();
    await page
      .getByText(/（2026年[\d.]+万元，2027年[\d.]+万元）/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'materials');

    await page.getByRole('button', { name: /^各表/ }).click();
    const income = page.getByRole('table', { name: '部门预算收支总表（收入）' });
    await income.waitFor();
    expect(await income.getByRole('row', { name: /政府性基金预算拨款收入/ }).count()).toBe(0);
    await page.getByLabel('只看变化').uncheck();
    await income.getByRole('row', { name: /政府性基金预算拨款收入 未变/ }).waitFor();
    expect(await income.locator('td.is-changed').count()).toBeGreaterThan(0);
    await page.getByLabel('只看变化').check();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'tables');

    await page.getByRole('button', { name: /^项目/ }).click();
    const projects = page.getByRole('table', { name: '项目（万元）' });
    const renamed = projects.getByRole('row', { name: /与品牌建设/ });
    await renamed.getByText('更名').waitFor();
    await renamed.getByText('按名称相近判断，请核对').waitFor();
    await projects
      .getByRole('row', { name: /另一件全新的事/ })
      .getByText('新增', { exact: true })
      .waitFor();
    expect(await projects.getByText('取消', { exact: true }).count()).toBe(1);
    expect(await projects.locator('ins').allInnerTexts()).toContain('新写的目标。\n');
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'projects');

    await page.getByRole('button', { name: /^文字/ }).click();
    await page.getByText('文字没有变化').waitFor();
    await page.getByLabel('部分').selectOption({ index: 1 });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('offers the changes beside the text that gives their reasons', async () => {
    const server = await client.start();
    await twoYears(server.writer);
    const reports = (await server.writer.client.ask('reports')).body as { id: string; year: number }[];
    const id = reports.find(({ year }) => year === 2027)?.id;
    const { page, complaints } = await client.open(server, { as: server.writer, hash: `#/reports/${id}` });
    await page
      .getByRole('button', { name: /预算安排的总体情况$/ })
      .first()
      .click();
    const reasons = page.getByRole('region', { name: '增减原因素材' });
    await reasons.getByText(/与 2026 年的报告比较得出/).waitFor();
    await reasons
      .getByText(/（2026年[\d.]+万元，2027年[\d.]+万元）/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'reasons');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['下载 Excel', 'xlsx', 'xl/worksheets/sheet1.xml'],
    ['下载 Word', 'docx', 'word/document.xml'],
  ])('%s: a file named after both years', async (button, extension, part) => {
    const server = await client.start();
    await twoYears(server.writer);
    const reports = (await server.writer.client.ask('reports')).body as { id: string; year: number }[];
    const [one, other] = reports.toSorted((a, b) => a.year - b.year);
    const { page } = await client.open(server, {
      as: server.reviewer,
      hash: `#/compare/${one?.id}/${other?.id}`,
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`2026年与2027年部门预算比较\\.${extension}$`));
    const parts = readZip(await readFile(await download.path()));
    expect(parts.get(part)).toContain('本年支出合计');
  });

  it('says so where one of them is not there', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.reviewer, hash: '#/compare/none/neither' });
    await page.getByText('两份报告没有读到').waitFor();
    await page.getByRole('link', { name: '返回报告', exact: true }).click();
    await page.getByText('还没有报告').waitFor();
  });
});
