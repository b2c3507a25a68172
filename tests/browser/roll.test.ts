import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { goToSection, savedReport } from './opened-report.ts';
import { runClient } from './run-client.ts';
import { violations } from './violations.ts';

const reportFile = 'tests/acceptance/reports/luquan-2025.json';

describeInChromium('next year out of this one', () => {
  const client = runClient();

  it('is planned, changed, made and opened; what was carried is confirmed one by one', async () => {
    const server = await client.start();
    const { writer } = server;
    const report = JSON.parse(await readFile(reportFile, 'utf8'));
    await writer.client.ask('createReport', { body: { from: 'file', report } });
    const { page, complaints } = await client.open(server, { as: writer });
    await page.getByRole('button', { name: /：更多$/ }).click();
    await page.getByRole('menuitem', { name: '编制 2026 年报告' }).click();
    const dialog = page.getByRole('dialog', { name: '新建报告' });
    const plan = dialog.getByRole('table', { name: '沿用计划' });
    await plan.getByRole('row', { name: /收支明细/ }).waitFor();
    expect(await dialog.getByLabel('新的预算年度').inputValue()).toBe('2026');
    expect(await violations(page)).toEqual([]);
    await plan.getByLabel('政府采购', { exact: true }).selectOption({ label: '清空' });
    await dialog.getByText(/15 个项目中，0 个不再沿用/).click();
    await dialog.getByRole('checkbox', { name: '2025年报刊征订费' }).uncheck();
    if (process.env.OUT) await page.screenshot({ path: `${process.env.OUT}/roll-plan.png` });
    await dialog.getByRole('button', { name: '建立并打开' }).click();
    await page.waitForURL(/#\/reports\//);

    const id = page.url().split('/').at(-1) ?? '';
    const { report: made } = await savedReport(writer, id);
    const { department, projects, procurement, lines } = made as unknown as Made;
    expect([department.year, projects.length, procurement]).toEqual([2026, 14, []]);
    expect(lines.every(({ amount }) => amount === '')).toBe(true);
    expect(projects.filter(({ name }) => name.startsWith('2025年'))).toEqual([]);

    await goToSection(page, '上年数');
    await page.getByText('7,419,200.00').first().waitFor();
    await page.getByRole('button', { name: /^检查：/ }).click();
    const carried = page.locator('.mend-card', { hasText: '由2025年的报告带入' });
    await carried.first().waitFor();
    const before = await carried.count();
    if (process.env.OUT) await page.screenshot({ path: `${process.env.OUT}/roll-checks.png` });
    await carried.first().getByRole('button', { name: '确认无误' }).click();
    await expect.poll(() => carried.count()).toBe(before - 1);
    expect(complaints).toEqual([]);
  }, 240_000);
});

interface Made {
  readonly department: { readonly year: number };
  readonly projects: readonly { readonly name: string }[];
  readonly procurement: readonly object[];
  readonly lines: readonly { readonly amount: string }[];
}
