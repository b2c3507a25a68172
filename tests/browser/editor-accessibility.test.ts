import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ServerWithAccounts } from '../support/start-with-accounts.ts';
import { cellUnder } from './cell-under.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { goToSection } from './opened-report.ts';
import { previewOfLatest } from './preview-text.ts';
import { runClient } from './run-client.ts';
import { sampleReport } from './sample-report.ts';
import { violations } from './violations.ts';

/** What axe finds, each under the name of what was open. */
type Findings = Readonly<Record<string, readonly string[]>>;

async function inSections(page: Page): Promise<Findings> {
  const found: Record<string, readonly string[]> = {};
  const names = page.locator('.list-pane ul').first().locator('.section-name');
  for (const name of await names.allTextContents()) {
    await goToSection(page, name);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    found[name] = await violations(page);
    const goals = page.getByRole('button', { name: '填写绩效目标' });
    if ((await goals.count()) === 0) continue;
    await page.getByRole('grid').first().locator('tr[data-row="0"] td').nth(2).click();
    found[`${name}，选定一行`] = await violations(page);
    if (!(await goals.first().isEnabled())) continue;
    await goals.first().click();
    await page.getByRole('grid', { name: '绩效指标' }).waitFor();
    found[`${name}，绩效目标`] = await violations(page);
  }
  return found;
}

interface Opened {
  readonly server: ServerWithAccounts;
  readonly id: string;
  readonly page: Page;
}

const without = (found: Findings): Findings =>
  Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));

describeInChromium('the editor has nothing that axe counts as a barrier', () => {
  const client = runClient();

  /** Without the preview unless it is what the test is about: pages that nobody looks at need not be drawn. */
  async function opened({ hasPreview = false } = {}): Promise<Opened> {
    const server = await client.start();
    const id = await sampleReport(server);
    const { page } = await client.open(server, { as: server.writer, hash: `#/reports/${id}` });
    const close = page.getByRole('button', { name: '收起预览' });
    await close.waitFor();
    if (!hasPreview) await close.click();
    return { server, id, page };
  }

  it('every section, the goals of a project, a text', async () => {
    const { page } = await opened();
    const found = await inSections(page);
    expect(Object.keys(found).length).toBeGreaterThan(11);
    expect(without(found)).toEqual({});
    await page.locator('.list-pane .text-titles button').nth(2).click();
    expect(await violations(page)).toEqual([]);
  }, 400_000);

  it('the pages and the tables beside them, with what a figure adds up', async () => {
    const { page } = await opened({ hasPreview: true });
    await previewOfLatest(page);
    await page.locator('[data-page="1"][data-drawn="true"]').waitFor({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: '表格' }).click();
    const table = page.getByRole('grid', { name: '部门预算收支总表' });
    expect(await violations(page)).toEqual([]);
    await table.locator('[data-address]').first().click();
    await page.getByRole('region', { name: '数字的来源' }).waitFor();
    expect(await violations(page)).toEqual([]);
  }, 300_000);

  it('an open list of codes, a text that is not understood', async () => {
    const { page } = await opened();
    await goToSection(page, '收支明细');
    await (await cellUnder(page, /^功能科目/, 1)).dblclick();
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await (await cellUnder(page, /^金额/, 1)).click();
    await page.keyboard.type('12a');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.getByText('“12a”不是金额').waitFor();
    expect(await violations(page)).toEqual([]);
  }, 300_000);

  it.each([
    ['导出', '导出'],
    ['历史', '历史记录'],
    ['键盘操作', '键盘操作'],
  ])(
    'the dialog %s',
    async (button, dialog) => {
      const { page } = await opened();
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog', { name: dialog }).waitFor();
      await page.getByText('正在读取').waitFor({ state: 'detached' });
      expect(await violations(page)).toEqual([]);
    },
    300_000,
  );

  it('a conflict, its decision, and a version of the report', async () => {
    const { server, id, page } = await opened();
    const changes = [
      { kind: 'set', path: ['department', 'shortName'], value: '他们的简称' },
      { kind: 'set', path: ['department', 'code'], value: '987' },
    ];
    const body = { base: 1, saveId: 'other-save-1', changes };
    await server.administrator.client.ask('save', { parameters: { report: id }, body });
    await page.getByLabel('简称（可不填）').fill('我的简称');
    await page.getByRole('button', { name: '查看' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('dialog').getByText('没有冲突，会一并保留').click();
    expect(await violations(page)).toEqual([]);
    await page.getByText('全部用我的').click();
    await page.getByRole('button', { name: '确定并保存' }).click();
    await page.getByText(/^已保存/).waitFor();
    await page.getByRole('button', { name: '历史' }).click();
    await page.getByRole('button', { name: /第 3 版/ }).click();
    await page.getByText('他们的简称 → 我的简称').waitFor();
    expect(await violations(page)).toEqual([]);
  }, 300_000);
});
