import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import type { TestUser } from '../support/start-with-accounts.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { plainReport } from './plain-report.ts';
import { runClient } from './run-client.ts';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text, 'utf8'),
});

/** A report of that department, made by the user. */
async function reportOf({ client }: TestUser, departmentName: string, year = 2025): Promise<string> {
  const body = {
    from: 'pack',
    packId: 'hebei-2024',
    departmentName,
    departmentCode: '',
    year,
    kind: 'department',
  };
  return (await client.ask('createReport', { body })).body.id;
}

describeInChromium('the list of reports', () => {
  const client = runClient();

  it('leads to the first report where there is none: the pack follows from the year and says why', async () => {
    const server = await client.start();
    const { page, complaints } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '新建第一份报告' }).click();
    const dialog = page.getByRole('dialog', { name: '新建报告' });
    const submit = dialog.getByRole('button', { name: '建立并打开' });
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByLabel('部门名称').fill('示例县示例局');
    await dialog.getByLabel('预算年度').fill('２０２３');
    await dialog.getByText('2023 年按此版式公开').waitFor();
    await dialog.getByLabel('预算年度').fill('2026');
    await dialog.getByText('2026 年按此版式公开（适用于 2024 年起）').waitFor();
    await submit.click();
    await page.waitForURL(/#\/reports\//);
    const [made] = (await server.writer.client.ask('reports')).body;
    expect(made).toMatchObject({
      departmentName: '示例县示例局',
      year: 2026,
      packId: 'hebei-2024',
      version: 1,
    });
    expect(complaints).toEqual([]);
  });

  it('makes a report from a sample', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '新建报告' }).click();
    await page.getByText('虚构的单位和数字，用来练习').click();
    await page.getByRole('radio', { name: /文化广电和旅游局/ }).check();
    await page.getByRole('button', { name: '建立并打开' }).click();
    await page.waitForURL(/#\/reports\//);
    const [made] = (await server.writer.client.ask('reports')).body;
    expect(made.departmentName).toBe('示例县文化广电和旅游局');
  });

  it.each([
    ['not JSON', 'report.json', '{"department": ', '内容不是完整的 JSON'],
    ['a broken pdf', 'report.pdf', '%PDF-1.7', '不是完整的 PDF'],
    ['a docx that is none', 'report.docx', 'hello', '文件不是 docx'],
    ['one too large', 'report.json', ' '.repeat(reportSizeLimit + 1), '应不超过 10 MB'],
    ['a wrong field', 'report.json', JSON.stringify({ ...plainReport, units: 1 }), 'units'],
  ])('says why a file cannot be used, and takes a mended one: %s', async (_, name, text, message) => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '新建报告' }).click();
    await page.getByText('json，或公开的 docx、pdf').click();
    const input = page.locator('input[type=file]');
    await input.setInputFiles(file(name, text));
    const alert = page.getByRole('alert');
    await alert.getByText(`“${name}”不能使用`).waitFor();
    await alert.getByText(message).first().waitFor();
    const withBlank = { ...plainReport, department: { ...plainReport.department, code: '' } };
    await input.setInputFiles(file('mended.json', JSON.stringify(withBlank)));
    await page.getByText('已读入“mended.json”：示例县示例局，2025 年').waitFor();
    await page.getByRole('button', { name: '建立并打开' }).click();
    await page.waitForURL(/#\/reports\//);
  });

  it('takes a file that is dropped', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '新建报告' }).click();
    await page.getByText('json，或公开的 docx、pdf').click();
    await page.locator('.drop-zone').evaluate((zone, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, JSON.stringify(plainReport));
    await page.getByText('已读入“dropped.json”').waitFor();
  });

  it('finds by name and year, whatever the width of the digits', async () => {
    const server = await client.start();
    await reportOf(server.writer, '示例县甲局', 2025);
    await reportOf(server.writer, '示例县乙局', 2026);
    const { page } = await client.open(server, { as: server.writer });
    await page.getByText('共 2 份').waitFor();
    await page.getByLabel('查找报告').fill('乙 ２０２６');
    await page.getByText('找到 1 份，共 2 份').waitFor();
    await page.getByRole('link', { name: '示例县乙局' }).waitFor();
    await page.getByLabel('查找报告').fill('丙');
    await page.getByText('没有找到含“丙”的报告').waitFor();
  });

  it('copies a report, and hands out its file', async () => {
    const server = await client.start();
    await reportOf(server.writer, '示例县甲局');
    const { page } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '示例县甲局 2025 年：更多' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: '下载报告文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    const report = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(report.department.name).toBe('示例县甲局');
    await page.getByRole('button', { name: '示例县甲局 2025 年：更多' }).click();
    await page.getByRole('menuitem', { name: '复制一份' }).click();
    await page.getByText('共 2 份').waitFor();
  });

  it('deletes with a way back: at once, and later out of the waste bin', async () => {
    const server = await client.start();
    await reportOf(server.writer, '示例县甲局');
    const { page, complaints } = await client.open(server, { as: server.writer });
    const remove = async (): Promise<void> => {
      await page.getByRole('button', { name: '示例县甲局 2025 年：更多' }).click();
      await page.getByRole('menuitem', { name: '删除' }).click();
      await page.getByText('已删除“示例县甲局 2025 年”').waitFor();
      await page.getByText('还没有报告').waitFor();
    };
    await remove();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('link', { name: '示例县甲局' }).waitFor();
    await remove();
    await page.getByRole('link', { name: '回收站' }).click();
    await page.getByRole('button', { name: '恢复 示例县甲局 2025 年' }).click();
    await page.getByText('回收站是空的').waitFor();
    await page.getByRole('link', { name: '返回报告', exact: true }).click();
    await page.getByRole('link', { name: '示例县甲局' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows a reviewer nothing that they may not do', async () => {
    const server = await client.start();
    await reportOf(server.writer, '示例县甲局');
    const { page } = await client.open(server, { as: server.reviewer });
    await page.getByRole('button', { name: '示例县甲局 2025 年：更多' }).click();
    await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['下载报告文件（json）']);
    expect(await page.getByRole('button', { name: '新建报告' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '账号' }).count()).toBe(0);
  });

  it('works by keyboard: a menu opens, moves, and gives the focus back', async () => {
    const server = await client.start();
    await reportOf(server.writer, '示例县甲局');
    const { page } = await client.open(server, { as: server.writer });
    const button = page.getByRole('button', { name: '示例县甲局 2025 年：更多' });
    await button.focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('下载报告文件（json）');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('编制 2026 年报告');
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('says that the server is gone, and reads again when asked', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByText('还没有报告').waitFor();
    await page.route('**/api/reports', (route) => route.abort());
    await page.getByRole('link', { name: '回收站' }).click();
    await page.getByText('连接不上程序').waitFor();
    await page.unroute('**/api/reports');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('回收站是空的').waitFor();
  });
});
