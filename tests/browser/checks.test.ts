import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cellUnder } from './cell-under.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { goToSection } from './opened-report.ts';
import { runClient } from './run-client.ts';
import { violations } from './violations.ts';

const reportFile = 'tests/acceptance/reports/julu-2023.json';

/** How many errors the line at the foot of the page counts. */
async function errorsOn(page: Page): Promise<number> {
  const text = await page.getByRole('button', { name: /^检查：/ }).innerText();
  return Number(/错误 (\d+)/.exec(text)?.[1] ?? 0);
}

describeInChromium('the checks of a report', () => {
  const client = runClient();

  it('lead from the count to a finding and to its place; one is mended, one kept, one caused', async () => {
    const server = await client.start();
    const { writer } = server;
    const report = JSON.parse(await readFile(reportFile, 'utf8'));
    const made = await writer.client.ask('createReport', { body: { from: 'file', report } });
    const hash = `#/reports/${made.body.id}`;
    const { page, complaints } = await client.open(server, { as: writer, hash });
    await page.getByRole('button', { name: /^检查：/ }).click();
    const errors = page.getByRole('region', { name: '错误' });
    await errors.waitFor();
    const before = await errorsOn(page);
    expect(await errors.locator('.mend-card').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);

    const mend = errors.getByRole('button', { name: '改为“100%”' }).first();
    await mend.click();
    await expect.poll(() => errorsOn(page)).toBeLessThan(before);
    const mended = await errorsOn(page);

    const kept = errors.locator('.mend-card').first();
    const said = await kept.locator('.finding-message').first().innerText();
    await kept.locator('.finding-where').first().click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.middle-pane') !== null))
      .toBe(true);
    await kept.getByRole('button', { name: '说明理由并保留' }).click();
    await kept.getByLabel('保留的理由').fill('已向财政部门核实');
    await kept.getByRole('button', { name: '保留', exact: true }).click();
    await expect.poll(() => errorsOn(page)).toBeLessThan(mended);
    const left = await errorsOn(page);
    await page.getByText('已说明理由保留 1 处').click();
    await page.getByText(said, { exact: true }).waitFor();
    await page.getByText(`理由：已向财政部门核实（${writer.name}`).waitFor();

    await goToSection(page, '收支明细');
    await (await cellUnder(page, /^金额/, 3)).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => errorsOn(page)).toBeGreaterThan(left);
    await page.keyboard.press('Control+z');
    await expect.poll(() => errorsOn(page)).toBe(left);

    await page
      .getByText(/^已保存/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByText(`已保留 1`).waitFor();
    expect(await errorsOn(page)).toBe(left);
    expect(complaints).toEqual([]);
  }, 240_000);
});
