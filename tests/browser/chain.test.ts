import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { missingCases } from '../acceptance/cases-folder.ts';
import { cellUnder } from './cell-under.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { exportedFiles } from './exported-files.ts';
import { pasteInto } from './grid-cells.ts';
import { goToSection, savedReport } from './opened-report.ts';
import { planNextYear, readPublished } from './read-published.ts';
import { runClient } from './run-client.ts';

/** The new year's ledger as a workbook has it: 功能科目, 类别, 来源, 上年结转, 金额 in 元. */
const ledger = [
  '2013101\t基本支出\t一般公共预算\t\t6,100,000.00',
  '2013102\t项目支出\t一般公共预算\t\t1,000,000.00',
  '2013105\t项目支出\t一般公共预算\t\t1,800,000.00',
  '2080501\t基本支出\t一般公共预算\t\t600,000.00',
  '2080505\t基本支出\t一般公共预算\t\t280,000.00',
  '2101101\t基本支出\t一般公共预算\t\t420,000.00',
  '2210201\t基本支出\t一般公共预算\t\t560,000.00',
];
const amounts = ledger.map((line) => line.split('\t')[4]?.replaceAll(',', ''));

const shoot = async (page: Page, name: string): Promise<void> => {
  if (process.env.OUT) await page.screenshot({ path: `${process.env.OUT}/chain-${name}.png` });
};

describeInChromium('last year brought in, this year out of it', () => {
  const client = runClient();

  it.skipIf(missingCases !== '')(
    `goes from the published docx to the next year's docx ${missingCases}`,
    async () => {
      const server = await client.start();
      const { writer } = server;
      const { page, complaints } = await client.open(server, { as: writer });

      const { dialog, protocol } = await readPublished(page);
      await protocol.getByText(/^推测 \d+ 处/).click();
      await protocol.getByText('上年数按“增加、减少”的数由本年数推算').waitFor();
      await protocol.getByText(/^已识别 \d+ 处/).click();
      await protocol.getByText(/“部门预算收支总表”：\d+ 格/).waitFor();
      await shoot(page, '1-protocol');
      await dialog.getByRole('button', { name: '建立并打开' }).click();
      await page.waitForURL(/#\/reports\//);
      const last = page.url().split('/').at(-1) ?? '';

      await planNextYear(page);
      await shoot(page, '2-plan');
      await page.getByRole('button', { name: '建立并打开' }).click();
      await page.waitForURL((url) => /#\/reports\//.test(url.hash) && !url.hash.includes(last));
      const id = page.url().split('/').at(-1) ?? '';
      const lines = async () => (await savedReport(writer, id)).report.lines.map(({ amount }) => amount);
      expect(await lines()).toEqual(amounts.map(() => ''));

      await goToSection(page, '收支明细');
      await (await cellUnder(page, /^功能科目/, 1)).click();
      await pasteInto(page, { text: `${ledger.join('\r\n')}\r\n` });
      await expect.poll(lines).toEqual(amounts);
      await shoot(page, '3-pasted');

      await page.getByRole('button', { name: /^检查：/ }).click();
      const carried = page.locator('.mend-card', { hasText: '由2025年的报告带入' });
      await carried.first().waitFor();
      await shoot(page, '4-carried');
      await page.getByRole('button', { name: '集中核对' }).click();
      const review = page.getByRole('dialog', { name: '核对由上年报告带入的内容' });
      await review.getByRole('button', { name: /^勾选没有疑点的 \d+ 处$/ }).click();
      for (const box of await review.locator('.is-doubtful').getByRole('checkbox').all()) await box.check();
      await shoot(page, '4-looked-at');
      await review.getByRole('button', { name: /^确认 \d+ 处无误$/ }).click();
      await expect.poll(() => carried.count(), { timeout: 60_000 }).toBe(0);
      const { report } = await savedReport(writer, id);
      await expect
        .poll(async () => (await savedReport(writer, id)).report.carried, { timeout: 60_000 })
        .toEqual([]);
      expect(report.department).toMatchObject({ year: 2026, name: '中共石家庄市鹿泉区委办公室' });
      await shoot(page, '5-confirmed');

      // A text of last year that was taken over whole still states its figures: that is found, confirmed or not.
      await page.locator('.mend-card', { hasText: '1020.62' }).first().waitFor();

      const { docx, pdf } = await exportedFiles(page);
      const [tables = '', texts = ''] = docx.split('按照《中华人民共和国预算法》');
      const printed = (text: string, ...words: readonly string[]) =>
        words.filter((word) => text.includes(word));
      expect(printed(tables, '预算年度：2026', '1076.00', '610.00', '1020.62', '预算年度：2025')).toEqual([
        '预算年度：2026',
        '1076.00',
        '610.00',
      ]);
      const term = '财政专户管理资金收入：缴入财政专户、实行专项管理的教育收费收入。';
      const project = '1、2026年“056平台”互联网接入口检测器采购费用绩效目标表';
      expect(printed(texts, '与2025年相比', project, term, '由2025年的报告带入')).toEqual([
        '与2025年相比',
        project,
        term,
      ]);
      expect(printed(pdf, '1076.00', '预算年度：2026')).toHaveLength(2);

      await page.getByRole('link', { name: '报告列表' }).click();
      await page.getByRole('button', { name: /2026 年：更多$/ }).click();
      await page.getByRole('menuitem', { name: '与另一份比较' }).click();
      const chosen = page.getByRole('dialog', { name: /比较 .*2026 年/ });
      await chosen.getByRole('button', { name: '比较' }).click();
      await page.getByRole('heading', { name: /2025年与2026年部门预算比较/ }).waitFor();
      const totals = await page.getByRole('row', { name: /^合计/ }).allInnerTexts();
      expect(totals[0]?.replace(/\s+/g, ' ')).toMatch(/1,?020\.62 1,?076\.00 \+?55\.38/);
      await shoot(page, '6-comparison');
      expect(complaints).toEqual([]);
    },
    600_000,
  );
});
