import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { runClient } from './run-client.ts';
import { violations } from './violations.ts';

describeInChromium('a published report', () => {
  const client = runClient();

  it.skipIf(missingCases !== '')(
    `is read out of its docx with a protocol, rolled to the next year and filled with new amounts ${missingCases}`,
    async () => {
      const server = await client.start();
      const { writer } = server;
      const { page, complaints } = await client.open(server, { as: writer });
      await page.getByRole('button', { name: '新建第一份报告' }).click();
      const dialog = page.getByRole('dialog', { name: '新建报告' });
      await dialog.getByText('json，或公开的 docx、pdf').click();
      const buffer = await readFile(join(casesFolder, 'luquan-2025/published.docx'));
      const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      await dialog.locator('input[type=file]').setInputFiles({ name: 'published.docx', mimeType, buffer });
      await dialog.getByText('已读入“published.docx”：').waitFor();
      const protocol = dialog.getByRole('region', { name: '导入记录' });
      await protocol.getByText(/^已识别 \d+ 处/).click();
      await protocol
        .getByText(/部门预算收支总表/)
        .first()
        .waitFor();
      expect(await violations(page)).toEqual([]);
      if (process.env.OUT) await page.screenshot({ path: `${process.env.OUT}/import.png` });
      await dialog.getByRole('button', { name: '建立并打开' }).click();
      await page.waitForURL(/#\/reports\//);
      await page.getByRole('button', { name: /^检查：错误 [1-9]/ }).waitFor();

      await page.getByRole('link', { name: '报告列表' }).click();
      await page.getByRole('button', { name: /：更多$/ }).click();
      await page.getByRole('menuitem', { name: '编制 2026 年报告' }).click();
      await page.getByRole('table', { name: '沿用计划' }).waitFor();
      await page.getByRole('button', { name: '建立并打开' }).click();
      await page.getByText('2026 年').first().waitFor();
      const [made] = (await writer.client.ask('reports')).body;
      expect(made).toMatchObject({ year: 2026 });
      expect(complaints).toEqual([]);
    },
    240_000,
  );
});
