import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestUser } from '../support/start-with-accounts.ts';
import { editedWorkbook, exportRows, exportTitles, tableWorkbook } from '../support/workbook-bytes.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { savedReport } from './opened-report.ts';
import { runClient } from './run-client.ts';
import { violations } from './violations.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const small = JSON.parse(await readFile('tests/acceptance/reports/small-2025.json', 'utf8'));

async function smallReport({ client }: TestUser): Promise<string> {
  const made = await client.ask('createReport', { body: { from: 'file', report: small } });
  return made.body.id;
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '工作簿' }).click();
  return page.getByRole('dialog', { name: '填报工作簿' });
}

const give = (dialog: Locator, name: string, bytes: Uint8Array): Promise<void> =>
  dialog.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

const picture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.OUT) return;
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${process.env.OUT}/${name}-${width}.png` });
  }
};

describeInChromium('the workbook of a report', () => {
  const client = runClient();

  it('goes down, comes back with its differences shown, is applied as one step, and undone', async () => {
    const server = await client.start();
    const { writer } = server;
    const report = await smallReport(writer);
    const { page, complaints } = await client.open(server, { as: writer, hash: `#/reports/${report}` });
    const dialog = await openDialog(page);
    const downloads = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '下载填报表（xlsx）' }).click();
    const download = await downloads;
    expect(download.suggestedFilename()).toBe('示例市水文局2025年预算公开填报表.xlsx');
    const template = await bytesOf(download);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'offer');

    await give(dialog, '未改.xlsx', template);
    await dialog.getByText('没有差异').waitFor();
    await picture(page, 'same');
    expect(await dialog.getByRole('button', { name: '应用' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '重新选择' }).click();

    const edited = await editedWorkbook(template, (sheet) =>
      sheet.replace('<v>1200049.00</v>', '<v>1234567.89</v>').replace('>股级<', '>副科级<'),
    );
    await give(dialog, '填好.xlsx', edited);
    await dialog.getByText('报告中已有“股级”').first().waitFor();
    await dialog.getByRole('radio', { name: /^替换/ }).check();
    const differences = dialog.getByRole('region', { name: '差异' });
    await differences.getByText('1,200,049.00 元 → 1,234,567.89 元').waitFor();
    await differences.getByText('股级 → 副科级').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'differences');
    expect((await savedReport(writer, report)).version).toBe(1);

    await dialog.getByRole('button', { name: '应用 2 处差异' }).click();
    await dialog.getByText('已应用 2 处差异，并已保存。').waitFor();
    await picture(page, 'applied');
    const applied = await savedReport(writer, report);
    expect([applied.version, applied.report.lines[0]?.amount]).toEqual([2, '1234567.89']);

    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await page.getByRole('button', { name: '历史' }).click();
    await page.getByText('导入工作簿“填好.xlsx” 2 处').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '撤销：导入工作簿“填好.xlsx”' }).click();
    await expect
      .poll(async () => (await savedReport(writer, report)).report.lines[0]?.amount)
      .toBe('1200049.00');
    expect(complaints).toEqual([]);
  });

  it('is not applied while a cell could mean two things', async () => {
    const server = await client.start();
    const { writer } = server;
    const report = await smallReport(writer);
    const parameters = { report, version: '1' };
    const { bytes } = await writer.client.ask('workbook', { parameters });
    const { page } = await client.open(server, { as: writer, hash: `#/reports/${report}` });
    const dialog = await openDialog(page);
    const broken = await editedWorkbook(bytes, (sheet) =>
      sheet.replace('<v>1200049.00</v>', '<v>1200049.005</v>').replace('>股级<', '>副科级<'),
    );
    await give(dialog, '有误.xlsx', broken);
    await dialog.getByText('1 个单元格无法确定含义，不能应用').waitFor();
    await dialog.getByText('工作表“收支明细”第 2 行“金额”').waitFor();
    await picture(page, 'faults');
    expect(await dialog.getByRole('button', { name: /^应用/ }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);

    await dialog.getByRole('button', { name: '重新选择' }).click();
    await give(dialog, '公开稿.xlsx', new TextEncoder().encode('%PDF-1.7'));
    await dialog.getByText('这是 PDF 文件，不是 xlsx').waitFor();
    expect((await savedReport(writer, report)).version).toBe(1);
  });

  it('may be an export whose columns are corrected once, and known by their titles from then on', async () => {
    const server = await client.start();
    const { writer } = server;
    const report = await smallReport(writer);
    const { page, complaints } = await client.open(server, { as: writer, hash: `#/reports/${report}` });
    const dialog = await openDialog(page);
    const odd = exportTitles.map((title) => (title === '资金来源' ? '钱从哪里来' : title));
    await give(dialog, '导出.xlsx', await tableWorkbook('预算明细', [odd, ...exportRows]));
    const form = dialog.getByRole('region', { name: '各列的含义' });
    await form.getByText('还需指定：资金来源。').waitFor();
    await picture(page, 'mapping-missing');
    expect(await violations(page)).toEqual([]);
    expect(await dialog.getByRole('button', { name: /^应用/ }).isDisabled()).toBe(true);

    await form.getByRole('combobox', { name: '资金来源' }).selectOption({ label: 'B 钱从哪里来' });
    const differences = dialog.getByRole('region', { name: '差异' });
    await differences.getByText('收支明细').first().waitFor();
    await form.getByText('由您指定').waitFor();
    await dialog.getByRole('radio', { name: /^替换/ }).check();
    await differences.getByText('1,200,049.00 元 → 1,200.50 元').waitFor();
    await form.getByText('查看表的前几行').click();
    await picture(page, 'mapping');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^应用 \d+ 处差异/ }).click();
    await dialog.getByText(/^已应用 \d+ 处差异，并已保存。/).waitFor();
    const { report: filled } = await savedReport(writer, report);
    expect(filled.lines.map(({ amount }) => amount)).toEqual(['1200.50', '300.00']);
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await page.getByRole('tab', { name: '表格' }).click();
    await page.locator('.preview-pane').getByText('0.15', { exact: true }).first().waitFor();

    // Next year: other columns between, another order, the same titles.
    const turned = (row: readonly string[]) => [...row].reverse();
    await page.reload();
    await openDialog(page);
    await give(dialog, '导出二.xlsx', await tableWorkbook('明细', [odd, ...exportRows].map(turned)));
    await form.getByText('列标题与以前导入过的表相同').waitFor();
    expect(await form.getByRole('combobox', { name: '资金来源' }).inputValue()).toBe('7');
    await dialog.getByText('没有差异').waitFor();
    await picture(page, 'mapping-remembered');
    await form.getByRole('button', { name: '改用自动识别' }).click();
    await form.getByText('还需指定：资金来源。').waitFor();
    expect(complaints).toEqual([]);
  });

  it('asks of which source each column of amounts is, and which unit an unknown one means', async () => {
    const server = await client.start();
    const { writer } = server;
    const report = await smallReport(writer);
    const { page, complaints } = await client.open(server, { as: writer, hash: `#/reports/${report}` });
    const dialog = await openDialog(page);
    const titles = [
      '单位编码',
      '单位名称',
      '项目类别',
      '功能科目编码',
      '一般公共预算（元）',
      '政府性基金（元）',
    ];
    const row = ['330009', '示例市水文分站', '公用经费', '2010350', '300', '20'];
    await give(dialog, '分列.xlsx', await tableWorkbook('分列', [titles, row]));
    const sources = dialog.getByRole('group', { name: '金额按资金来源分列时，各列的资金来源' });
    const fund = sources.getByRole('combobox', { name: 'F 政府性基金（元）的资金来源' });
    expect(await fund.inputValue()).toBe('governmentFund');
    const differences = dialog.getByRole('region', { name: '差异' });
    await differences.getByText('示例市水文分站').first().waitFor();
    await fund.selectOption('otherIncome');
    await differences.getByText('其他收入').first().waitFor();
    await dialog.getByRole('combobox', { name: '330009 示例市水文分站' }).selectOption('330002 示例市水文站');
    await differences.getByText('示例市水文分站').first().waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await picture(page, 'mapping-units');
    await dialog.getByRole('button', { name: '应用 1 处差异' }).click();
    await dialog.getByText('已应用 1 处差异，并已保存。').waitFor();
    const { report: filled } = await savedReport(writer, report);
    expect(filled.lines.at(-1)).toMatchObject({ unit: 'u2', source: 'otherIncome', amount: '20.00' });
    expect(complaints).toEqual([]);
  });

  it('is told where it belongs when it is dropped on a new report', async () => {
    const server = await client.start();
    const { page } = await client.open(server, { as: server.writer });
    await page.getByRole('button', { name: '新建第一份报告' }).click();
    const dialog = page.getByRole('dialog', { name: '新建报告' });
    await dialog.getByText('json，或公开的 docx、pdf').click();
    await give(dialog, '填报表.xlsx', new Uint8Array([0x50, 0x4b]));
    await dialog.getByText('这是工作簿，不能单独成为一份报告。').waitFor();
  });
});
