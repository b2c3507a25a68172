import { expect, it } from 'vitest';
import { cellUnder } from './cell-under.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { pasteInto } from './grid-cells.ts';
import { goToSection, savedReport } from './opened-report.ts';
import { plainReport } from './plain-report.ts';
import { runClient } from './run-client.ts';

const pasted = [
  '2013101\t基本支出\t一般公共预算\t\t1,234,500.00\t',
  '2013102\t项目支出\t一般公共预算\t\t８６５００\t',
].join('\r\n');

describeInChromium('the first entries of a report', () => {
  const client = runClient();

  it('are pasted into the empty ledger, and a project is made where its name is typed', async () => {
    const server = await client.start();
    const { writer } = server;
    const made = await writer.client.ask('createReport', { body: { from: 'file', report: plainReport } });
    const id: string = made.body.id;
    const { page, complaints } = await client.open(server, { as: writer, hash: `#/reports/${id}` });
    await goToSection(page, '收支明细');

    await page.locator('.middle-pane .grid-empty').first().click();
    await pasteInto(page, { text: `${pasted}\r\n` });
    const amounts = async () => (await savedReport(writer, id)).report.lines.map(({ amount }) => amount);
    await expect.poll(amounts).toEqual(['1234500.00', '86500.00']);

    await (await cellUnder(page, /^项目$/, 2)).click();
    await page.keyboard.type('防汛物资储备');
    await page.getByRole('option', { name: '新建项目“防汛物资储备”' }).waitFor();
    await page.keyboard.press('Enter');
    const projects = async () => {
      const { report } = await savedReport(writer, id);
      const { lines, projects } = report as unknown as Linked;
      return projects.map((project) => [project.name, lines[1]?.project === project.id]);
    };
    await expect.poll(projects).toEqual([['防汛物资储备', true]]);
    await goToSection(page, '项目');
    await page.getByText('86,500.00').first().waitFor();
    expect(complaints).toEqual([]);
  }, 240_000);
});

interface Linked {
  readonly lines: readonly { readonly project?: string }[];
  readonly projects: readonly { readonly id: string; readonly name: string }[];
}
