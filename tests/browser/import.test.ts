import { expect, it } from 'vitest';
import { missingCases } from '../acceptance/cases-folder.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { planNextYear, readPublished } from './read-published.ts';
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
      const { dialog, protocol } = await readPublished(page);
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

      await planNextYear(page);
      await page.getByRole('button', { name: '建立并打开' }).click();
      await page.getByText('2026 年').first().waitFor();
      const [made] = (await writer.client.ask('reports')).body;
      expect(made).toMatchObject({ year: 2026 });
      expect(complaints).toEqual([]);
    },
    240_000,
  );
});
