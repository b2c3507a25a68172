import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeHtmlTable } from '../../client/grid/clipboard/write-html-table.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { cellOf, pasteInto, textsOf } from './grid-cells.ts';
import { runGridPage } from './grid-page.ts';

/** What Excel puts on the clipboard: its own styles, a number kept beside its text, a hidden row, a line break, merged cells. */
const excelTable = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-style-parent:style0}</style></head>
<body><!--StartFragment--><table border=0 style='border-collapse:collapse'>
<col width=90><col width=90 style='display:none'><col width=120>
<tr height=19><td class=xl65>示例县<br>示例站</td><td style='display:none'>藏</td><td class=xl66 align=right x:num="2010302">2010302</td></tr>
<tr height=0 style='display:none'><td>不见的行</td><td>x</td><td>2010301</td></tr>
<tr height=19><td rowspan=2>合并&nbsp;</td><td style='display:none'></td><td>2080505
  机关事业单位基本养老保险缴费支出</td></tr>
<tr height=19><td style='display:none'></td><td>####</td></tr>
</table><!--EndFragment--></body></html>`;

describeInChromium('the clipboard of a table', () => {
  const grid = runGridPage();

  it('takes the table of Excel: hidden rows and columns left out, merged cells in their first', async () => {
    const { page, complaints } = await grid.open('rows=3');
    await cellOf(page, 0, 'unit').click();
    await pasteInto(page, { text: 'not this', html: excelTable });
    await page.getByText('粘贴了 3 行 × 2 列；1 格未能识别').waitFor();
    expect(await textsOf(page, 'unit')).toEqual(['示例县示例站', '合并', '']);
    expect(await textsOf(page, 'code')).toEqual(['2010302', '2080505', '2080505']);
    await cellOf(page, 2, 'code').getByText('####').waitFor();
    expect(complaints).toEqual([]);
  });

  it('takes the number Excel keeps where its column was too narrow to show it', async () => {
    const { page } = await grid.open('rows=1');
    await cellOf(page, 0, 'amount').click();
    await pasteInto(page, { text: '####', html: '<table><tr><td x:num="1234567.89">####</td></tr></table>' });
    expect(await textsOf(page, 'amount')).toEqual(['1234567.89']);
  });

  it('takes the plain text where the page copied from is more than a table', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 0, 'remark').click();
    await pasteInto(page, { text: '甲\r\n乙\r\n', html: '<p>前言</p><table><tr><td>表</td></tr></table>' });
    expect(await textsOf(page, 'remark')).toEqual(['甲', '乙']);
  });

  it('runs nothing of what is pasted', async () => {
    const { page, complaints } = await grid.open('rows=1');
    await cellOf(page, 0, 'remark').click();
    const html = `<table><tr><td>文<img src=x onerror="window.ran=1"><script>window.ran=2</script></td></tr></table>`;
    await pasteInto(page, { text: '文', html });
    expect(await textsOf(page, 'remark')).toEqual(['文']);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('copies texts, codes marked as text, and pastes them back', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 0, 'code').click();
    await cellOf(page, 1, 'amount').click({ modifiers: ['Shift'] });
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
    });
    expect(copied.text).toBe('2010301\t基本支出\t\t1234.50\r\n2010302\t项目支出\t\t2468.50\r\n');
    expect(copied.html).toContain(`<td style='mso-number-format:"\\@"'>2010301</td>`);
    expect(copied.html).toContain('<td>1234.50</td>');
  });

  it('goes by the keys too, from a blank cell as well: copy, cut, paste', async () => {
    const { page } = await grid.open('rows=3');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cellOf(page, 1, 'remark').click();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Control+x');
    expect((await textsOf(page, 'remark')).slice(0, 2)).toEqual(['', '']);
    await cellOf(page, 1, 'remark').click();
    await page.keyboard.press('Control+v');
    expect(await textsOf(page, 'remark')).toEqual(['', '按上年执行数', '']);
  });

  it('asks for the unit, and Esc leaves all as it was', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 0, 'amount').click();
    await pasteInto(page, { text: '单位：万元\r\n1.5\r\n2\r\n' });
    await page.getByRole('dialog', { name: '粘贴的金额以什么为单位' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await textsOf(page, 'amount')).toEqual(['1234.50', '2468.50']);
    await cellOf(page, 0, 'amount').click();
    await pasteInto(page, { text: '单位：万元\r\n1.5\r\n2\r\n' });
    await page.getByRole('button', { name: '按万元换算' }).click();
    expect(await textsOf(page, 'amount')).toEqual(['15000.00', '20000.00']);
  });

  it('reads back every table it writes for other programs', async () => {
    const { page } = await grid.open('rows=1');
    const text = fc
      .string({ unit: fc.constantFrom('a', '预', '"', "'", '<', '>', '&', '\n', '1', '=', '.') })
      .map((own) => own.replace(/^\n+|\n+$/g, ''));
    const cells = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 });
    const blocks = fc.sample(cells, { seed: 20250305, numRuns: 200 });
    const read = await page.evaluate(
      (tables) => tables.map((html) => window.harness.readCells(html)),
      blocks.map((block) => writeHtmlTable(block, [false, true, false])),
    );
    expect(read).toEqual(blocks);
  });

  it('takes 1,000 × 20 cells as one edit', async () => {
    const { page } = await grid.open('rows=1&blank&columns=20');
    const line = Array.from({ length: 20 }, (_, index) => `${index + 1},234.50`).join('\t');
    const text = `${Array.from({ length: 1000 }, () => line).join('\r\n')}\r\n`;
    await page.locator('td[data-column="7"]').click();
    await pasteInto(page, { text });
    await page.getByText('粘贴了 1000 行 × 20 列，新增 999 行').waitFor();
    expect(await page.evaluate(() => window.harness.edits)).toEqual([
      { gesture: expect.any(String), edits: 20_000, added: 999 },
    ]);
    expect(await textsOf(page, 'extra19')).toEqual(Array.from({ length: 1000 }, () => '20234.50'));
  });
});
