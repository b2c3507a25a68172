import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { keyboardAlone } from './keyboard-alone.ts';
import { runClient } from './run-client.ts';
import { sampleReport } from './sample-report.ts';

describeInChromium('the keyboard alone', () => {
  const client = runClient();

  it('signs in, writes, takes back, moves on, exports; the focus is always seen', async () => {
    const server = await client.start();
    const id = await sampleReport(server);
    const saved = async () =>
      (await server.writer.client.ask('report', { parameters: { report: id } })).body.report;
    const before = (await saved()).lines;
    const { page, complaints } = await client.open(server);
    const { press, type, goTo, focused } = keyboardAlone(page);

    await page.locator('input:focus').waitFor();
    expect(await focused()).toMatch(/用户名/);
    await type(server.writer.name);
    await goTo(/口令/);
    await type(server.writer.password);
    await press('Enter');
    await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
    await page.getByRole('link', { name: /^示例/ }).waitFor();
    await goTo(/^a 示例/);
    await press('Enter');
    await page.locator('.section-pane').waitFor();
    expect(await focused()).toBe('h1 基本信息');
    await press('Shift+F6');
    await goTo(/收支明细/);
    await press('Enter');
    await page.getByRole('grid', { name: '收支明细' }).waitFor();

    // An amount.
    await press('F6');
    await goTo(/功能科目/);
    await goTo(/金额/, 'ArrowRight');
    await type('12345.67');
    await press('Enter');
    await expect.poll(async () => (await saved()).lines[0].amount).toBe('12345.67');

    // A code, out of the list.
    await press('ArrowUp', 'Home');
    await goTo(/功能科目/, 'ArrowRight');
    await press('F2');
    await press('Control+a');
    await type('xzyx');
    await page.getByRole('option').first().waitFor();
    await press('ArrowDown', 'Tab');
    await expect
      .poll(async () => (await saved()).lines[0].functionalClass)
      .not.toBe(before[0].functionalClass);

    // A row, by the tools above the table.
    await press('Escape', 'Shift+Tab');
    await goTo(/插入行/, 'Shift+Tab');
    await press('Enter');
    await expect.poll(async () => (await saved()).lines.length).toBe(before.length + 1);

    // Back and forth.
    await press('Control+z');
    await expect.poll(async () => (await saved()).lines.length).toBe(before.length);
    await press('Control+z', 'Control+z');
    await expect.poll(async () => (await saved()).lines).toEqual(before);
    await press('Control+y', 'Control+y');
    await expect.poll(async () => (await saved()).lines[0].amount).toBe('12345.67');

    // Another section, and the files.
    await goTo(/基本信息/, 'Shift+F6');
    await press('Enter');
    await page.getByRole('heading', { name: /基本信息/ }).waitFor();
    await goTo(/button 导出/, 'Shift+Tab');
    await press('Enter');
    await page.getByRole('dialog', { name: '导出' }).waitFor();
    await press('Tab', 'Tab', 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/导出/);
    expect(complaints).toEqual([]);
  }, 300_000);
});
