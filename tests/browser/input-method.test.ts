import { expect, it } from 'vitest';
import { cellUnder } from './cell-under.ts';
import { inputMethodOn } from './compose.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { sampleReport } from './sample-report.ts';

describeInChromium('typing 中文', () => {
  const client = runClient();

  async function opened() {
    const server = await client.start();
    const id = await sampleReport(server);
    const { page, complaints } = await client.open(server, { as: server.writer, hash: `#/reports/${id}` });
    await page.getByRole('heading', { name: '基本信息' }).waitFor();
    const saved = async () =>
      (await server.writer.client.ask('report', { parameters: { report: id } })).body.report;
    const section = (name: string) =>
      page.getByRole('navigation', { name: '报告目录' }).getByText(name, { exact: true }).click();
    return { page, complaints, saved, section, method: await inputMethodOn(page) };
  }

  it('in a field: nothing of what is composed gets into the report, and all of what it ends as', async () => {
    const { page, complaints, saved, method } = await opened();
    const name = page.getByLabel('名称', { exact: true });
    await name.fill('');
    await name.focus();
    const before = await saved();
    await method.begin("shi'li");
    expect(await name.inputValue()).toBe("shi'li");
    expect((await page.locator('.frame-title').textContent()) ?? '').not.toContain('shi');
    await method.compose("shi'li", '示例');
    await method.compose('xian', '县');
    await page.keyboard.type('A');
    await method.compose('ju', '局');
    expect(await name.inputValue()).toBe('示例县A局');
    await expect.poll(async () => (await saved()).department.name, { timeout: 30_000 }).toBe('示例县A局');
    expect(await page.locator('.frame-title').textContent()).toContain('示例县A局');
    expect(before.department.name).not.toBe('示例县A局');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('in a text cell: the Enter that ends a composition keeps the cell, the next one moves on', async () => {
    const { page, complaints, saved, section, method } = await opened();
    await section('项目');
    const cell = await cellUnder(page, /^项目名称|^名称/, 1);
    await cell.click();
    const active = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-row'));
    await method.compose("nong'cun", '农村');
    await method.compose('gong', '供');
    await method.compose('shui', '水');
    await method.begin('ABC');
    await method.enter('ABC');
    expect(await active()).toBe('0');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('农村供水ABC');
    await page.keyboard.press('Enter');
    expect(await active()).toBe('1');
    await expect.poll(async () => (await saved()).projects[0].name, { timeout: 30_000 }).toBe('农村供水ABC');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('in an amount cell: digits of full width, by key or by input method, are figures', async () => {
    const { page, complaints, saved, section, method } = await opened();
    await section('收支明细');
    const cell = await cellUnder(page, /^金额/, 1);
    await cell.click();
    await method.compose('１２', '１２，３');
    await page.keyboard.insertText('４５．６');
    await method.compose('７', '７');
    await page.keyboard.press('Enter');
    expect(await cell.textContent()).toContain('12,345.67');
    await expect.poll(async () => (await saved()).lines[0].amount, { timeout: 30_000 }).toBe('12345.67');
    expect(complaints).toEqual([]);
  }, 120_000);
});
