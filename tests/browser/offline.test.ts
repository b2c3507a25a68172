import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cellUnder } from './cell-under.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { goToSection, savedReport } from './opened-report.ts';
import { ownFolder } from './own-folder.ts';
import { runClient } from './run-client.ts';
import { sampleReport } from './sample-report.ts';

/** As long as the longest pause between two attempts, and what a slow machine adds. */
const untilResent = { timeout: 90_000 };

const statusOf = (page: Page) => page.locator('.saving-status > [role=status]');

async function typeAmount(page: Page, row: number, amount: string): Promise<void> {
  await (await cellUnder(page, /^金额/, row)).click();
  await page.keyboard.type(amount);
  await page.keyboard.press('Enter');
}

/** Leaves although the page warns; the browser then shows that there is nobody. */
async function reloadInVain(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload().catch(() => {});
  const shown = () => page.evaluate(() => window.location.protocol).catch(() => 'on its way');
  await expect.poll(shown, untilResent).toBe('chrome-error:');
}

describeInChromium('a server that is gone while one writes', () => {
  const client = runClient();

  async function opened() {
    const server = await client.start({ dataFolder: join(await ownFolder(), 'data') });
    const id = await sampleReport(server);
    const options = { as: server.writer, hash: `#/reports/${id}` };
    const { page, complaints } = await client.open(server, options);
    await goToSection(page, '收支明细');
    await cellUnder(page, /^金额/, 1);
    const saved = () => savedReport(server.writer, id);
    const amounts = async () => (await saved()).report.lines.slice(0, 2).map(({ amount }) => amount);
    return { server, id, options, page, complaints, saved, amounts };
  }

  it('is said; work goes on; all of it is sent once the server is back, without a click and once', async () => {
    const { server, page, complaints, saved, amounts } = await opened();
    const { version } = await saved();
    await server.close();
    await typeAmount(page, 1, '1111.11');
    await expect.poll(() => statusOf(page).textContent(), untilResent).toBe('未保存：连接不上服务器');
    await typeAmount(page, 2, '2222.22');
    await page.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('grid', { name: '部门预算收支总表' }).waitFor();
    await client.startAgain(server);
    await expect.poll(() => statusOf(page).textContent(), untilResent).toMatch(/^已保存/);
    expect(await amounts()).toEqual(['1111.11', '2222.22']);
    // What could not be sent at first, and what was typed meanwhile.
    expect((await saved()).version).toBe(version + 2);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('work that was not saved is taken up after a reload, once and with a word', async () => {
    const { server, options, page, complaints, saved, amounts } = await opened();
    const { version } = await saved();
    await server.close();
    await typeAmount(page, 1, '1111.11');
    await typeAmount(page, 2, '2222.22');
    await expect.poll(() => statusOf(page).textContent(), untilResent).toBe('未保存：连接不上服务器');
    await reloadInVain(page);
    const again = await client.startAgain(server);
    await page.goto(`${again.url}/${options.hash}`);
    await page.getByText(/已恢复上次未保存到服务器的 \d 处修改/).waitFor(untilResent);
    await expect.poll(() => statusOf(page).textContent(), untilResent).toMatch(/^已保存/);
    expect(await amounts()).toEqual(['1111.11', '2222.22']);
    const reached = (await saved()).version;
    expect(reached).toBeGreaterThan(version);
    await page.reload();
    await page.getByRole('heading', { name: '基本信息' }).waitFor();
    await expect.poll(() => statusOf(page).textContent(), untilResent).toMatch(/^已保存/);
    expect(await page.locator('.editor-notices').count()).toBe(0);
    expect((await saved()).version).toBe(reached);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('two pages of one person keep both works, and the next page takes both up', async () => {
    const { server, options, page, amounts } = await opened();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await goToSection(second, '收支明细');
    await cellUnder(second, /^金额/, 1);
    await server.close();
    await typeAmount(page, 1, '1111.11');
    await typeAmount(second, 2, '2222.22');
    for (const own of [page, second])
      await expect.poll(() => statusOf(own).textContent(), untilResent).toBe('未保存：连接不上服务器');
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unsaved:')));
    expect(await kept()).toHaveLength(2);
    await second.close({ runBeforeUnload: false });
    await reloadInVain(page);
    const again = await client.startAgain(server);
    await page.goto(`${again.url}/${options.hash}`);
    await page.locator('.section-pane').waitFor(untilResent);
    await expect.poll(amounts, untilResent).toEqual(['1111.11', '2222.22']);
    await expect.poll(kept, untilResent).toEqual([]);
  }, 180_000);

  it('a session that has ended is signed in to over the page, and what was typed is saved', async () => {
    const { server, page, complaints, amounts } = await opened();
    await server.store.sessions.endAll(server.writer.id);
    await typeAmount(page, 1, '1111.11');
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.waitFor(untilResent);
    expect(await statusOf(page).textContent()).toBe('未保存：登录已结束，请重新登录');
    await dialog.getByLabel('口令', { exact: true }).fill(server.writer.password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => statusOf(page).textContent(), untilResent).toMatch(/^已保存/);
    expect(await (await cellUnder(page, /^金额/, 1)).textContent()).toContain('1,111.11');
    await server.writer.client.ask('signIn', {
      body: { name: server.writer.name, password: server.writer.password },
    });
    expect((await amounts())[0]).toBe('1111.11');
    expect(complaints).toEqual([]);
  }, 180_000);
});
