import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { cellOf, focusedCell, textsOf } from './grid-cells.ts';
import { runGridPage } from './grid-page.ts';

describeInChromium('typing into a table', () => {
  const grid = runGridPage();

  it('replaces the text of the selected cell, and the total follows each keystroke', async () => {
    const { page, complaints } = await grid.open('rows=2');
    await cellOf(page, 0, 'amount').click();
    await page.keyboard.type('5');
    await page.getByRole('row', { name: '合计' }).getByText('2,473.50').waitFor();
    await page.keyboard.type('0.5');
    await page.getByRole('row', { name: '合计' }).getByText('2,519.00').waitFor();
    await page.keyboard.press('Enter');
    expect(await focusedCell(page)).toBe('1 4');
    expect(await textsOf(page, 'amount')).toEqual(['50.50', '2468.50']);
    expect(complaints).toEqual([]);
  });

  it('F2 and a double click edit within the text, Esc takes it back', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 0, 'remark').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('，甲');
    expect((await textsOf(page, 'remark'))[0]).toBe('按上年执行数，甲');
    await page.keyboard.press('Escape');
    expect((await textsOf(page, 'remark'))[0]).toBe('按上年执行数');
    await cellOf(page, 0, 'remark').dblclick();
    await page.keyboard.press('Home');
    await page.keyboard.type('乙');
    await page.keyboard.press('Enter');
    expect((await textsOf(page, 'remark'))[0]).toBe('乙按上年执行数');
  });

  it('keeps the first letter of an input method, and writes what it ends with', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 0, 'unit').click();
    const session = await page.context().newCDPSession(page);
    for (const text of ['s', 'sh', 'shi', 'shi li'])
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('shi li');
    expect((await textsOf(page, 'unit'))[0]).toBe('示例县示例局本级');
    await session.send('Input.insertText', { text: '示例' });
    expect((await textsOf(page, 'unit'))[0]).toBe('示例');
    await page.keyboard.press('Enter');
    expect(await focusedCell(page)).toBe('1 0');
    expect(await page.evaluate(() => window.harness.edits.length)).toBe(1);
  });

  it('finds options by what an input method is still composing', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 0, 'category').click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'xm', selectionStart: 2, selectionEnd: 2 });
    await page.getByRole('option', { name: '项目支出' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
  });

  it('keeps a text it cannot understand when the row scrolls far away and back', async () => {
    const { page } = await grid.open('rows=2000');
    await cellOf(page, 1, 'amount').click();
    await page.keyboard.type('12a');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+End');
    await cellOf(page, 1999, 'id').waitFor();
    expect(await cellOf(page, 1, 'amount').count()).toBe(0);
    await page.keyboard.press('Control+Home');
    await cellOf(page, 1, 'amount').getByText('12a').waitFor();
    expect((await textsOf(page, 'amount'))[1]).toBe('2468.50');
    expect(await page.evaluate(() => window.harness.faults)).toEqual([
      expect.objectContaining({ row: 'r2', column: 'amount', text: '12a' }),
    ]);
    await cellOf(page, 1, 'amount').click();
    const input = cellOf(page, 1, 'amount').locator('input');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const note = page.locator(`[id="${await input.getAttribute('aria-describedby')}"]`);
    expect(await note.textContent()).toContain('“12a”不是金额');
    await page.keyboard.type('12');
    expect(await page.evaluate(() => window.harness.faults)).toEqual([]);
  });

  it('keeps the focus and the keystrokes when the active row is scrolled out of view', async () => {
    const { page } = await grid.open('rows=2000');
    await cellOf(page, 0, 'amount').click();
    await page.locator('.grid-scroll').evaluate((box) => box.scrollTo(0, 30_000));
    await cellOf(page, 940, 'amount').waitFor();
    await page.keyboard.type('77');
    expect((await textsOf(page, 'amount'))[0]).toBe('77.00');
    expect(await page.locator('.grid-scroll').evaluate((box) => box.scrollTop)).toBe(0);
  });

  it('chooses a code from 4,301 by its initials, and takes one the list does not have', async () => {
    const { page } = await grid.open('rows=3');
    await cellOf(page, 1, 'code').click();
    await page.keyboard.type('xzyx');
    await page.getByRole('option', { name: /2010601/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect((await textsOf(page, 'code'))[1]).toBe('2010601');
    expect(await focusedCell(page)).toBe('1 2');
    await cellOf(page, 2, 'code').click();
    await page.keyboard.type('2019999');
    await page.getByText('名单中没有“2019999”，可直接输入完整编码').waitFor();
    await page.keyboard.press('Enter');
    expect((await textsOf(page, 'code'))[2]).toBe('2019999');
  });

  it('the list never covers the cell, and closes on Esc with the value as it was', async () => {
    const { page } = await grid.open('rows=60');
    await page.setViewportSize({ width: 1366, height: 420 });
    await cellOf(page, 5, 'code').click();
    await page.keyboard.press('F2');
    const list = page.getByRole('listbox');
    await list.waitFor();
    const [cell, popup] = [await cellOf(page, 5, 'code').boundingBox(), await list.boundingBox()];
    expect(
      cell && popup && (popup.y >= cell.y + cell.height - 1 || popup.y + popup.height <= cell.y + 1),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect((await textsOf(page, 'code'))[5]).toBe('2080505');
  });

  it('draws one row anew for a keystroke, two for a step to the next, whatever the number of rows', async () => {
    const { page } = await grid.open('rows=90');
    await cellOf(page, 5, 'amount').click();
    const drawn = () => page.evaluate(() => window.harness.drawn);
    const before = await drawn();
    await page.keyboard.type('1');
    await expect.poll(() => textsOf(page, 'amount').then((texts) => texts[5])).toBe('1.00');
    const typed = await drawn();
    expect(typed - before).toBeGreaterThan(0);
    expect(typed - before).toBeLessThanOrEqual(3);
    await page.keyboard.press('Enter');
    expect(await focusedCell(page)).toBe('6 4');
    expect((await drawn()) - typed).toBeLessThanOrEqual(4);
  });

  it('goes where the page asks', async () => {
    const { page } = await grid.open('rows=2000');
    await page.evaluate(() => window.harness.focus('r1500', 'amount'));
    await expect.poll(() => focusedCell(page)).toBe('1499 4');
    await expect.poll(() => page.evaluate(() => window.harness.focused)).toBe('r1500 amount');
  });

  it('with the mouse selects ranges, rows and columns, and ticks boxes', async () => {
    const { page } = await grid.open('rows=4');
    await cellOf(page, 0, 'amount').hover();
    await page.mouse.down();
    await cellOf(page, 2, 'amount').hover();
    await page.mouse.up();
    await page.getByText('合计 7,405.50 元').waitFor();
    await page.getByRole('rowheader', { name: '2', exact: true }).click();
    await page.getByText('1 行 × 7 列').waitFor();
    await page.getByRole('columnheader', { name: '金额' }).click();
    await page.getByText('4 行 × 1 列').waitFor();
    await cellOf(page, 0, 'carried').locator('.grid-box').click();
    expect((await textsOf(page, 'carried'))[0]).toBe('是');
    await cellOf(page, 0, 'carried').locator('.grid-box').click();
    expect((await textsOf(page, 'carried'))[0]).toBe('');
  });
});
