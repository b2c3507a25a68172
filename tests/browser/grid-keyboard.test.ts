import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { cellOf, focusedCell, pasteInto, textsOf } from './grid-cells.ts';
import { runGridPage } from './grid-page.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describeInChromium('the keyboard alone', () => {
  const grid = runGridPage();

  it('enters the table, fills a row, adds the next and leaves', async () => {
    const { page, complaints } = await grid.open('rows=1&blank');
    await page.getByRole('button', { name: '删除行' }).waitFor();
    await cellOf(page, 0, 'unit').locator('input').focus();
    await page.keyboard.type('甲单位');
    await press(page, 'Tab');
    await page.keyboard.type('2010301');
    await press(page, 'Tab', 'Space', 'ArrowDown', 'ArrowDown', 'Tab', 'Space', 'Tab');
    await page.keyboard.type('12,345.6');
    await press(page, 'Tab');
    await page.keyboard.type('说明');
    await press(page, 'Tab', 'Tab');
    expect(await focusedCell(page)).toBe('1 0');
    expect(await page.evaluate(() => window.harness.rows.map(({ texts }) => texts))).toEqual([
      {
        unit: '甲单位',
        code: '2010301',
        category: '项目支出',
        carried: '是',
        amount: '12345.60',
        remark: '说明',
      },
      {},
    ]);
    await press(page, 'Escape', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下一步');
    await press(page, 'Shift+Tab');
    expect(await focusedCell(page)).toBe('1 0');
    expect(complaints).toEqual([]);
  });

  it('moves, extends, fills down, clears and moves rows', async () => {
    const { page } = await grid.open('rows=4');
    await cellOf(page, 0, 'amount').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect(await textsOf(page, 'amount')).toEqual(['1234.50', '1234.50', '1234.50', '4936.50']);
    await press(page, 'ArrowDown', 'Delete');
    expect((await textsOf(page, 'amount'))[1]).toBe('');
    await press(page, 'Alt+ArrowDown');
    expect(await page.evaluate(() => window.harness.rows.map(({ id }) => id))).toEqual([
      'r1',
      'r3',
      'r2',
      'r4',
    ]);
    expect(await focusedCell(page)).toBe('2 4');
    await press(page, 'Control+a');
    await page.getByText('4 行 × 7 列').waitFor();
  });

  it('reaches the tools, which work on the selected rows', async () => {
    const { page } = await grid.open('rows=3');
    await cellOf(page, 1, 'unit').click();
    await press(page, 'Escape', 'Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('删除行');
    await press(page, 'Enter');
    expect(await page.evaluate(() => window.harness.rows.map(({ id }) => id))).toEqual(['r1', 'r3']);
    await page.getByText('删除了 1 行').waitFor();
  });

  it('undo, redo and save go on to the page once the edit is ended', async () => {
    const { page } = await grid.open('rows=2');
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.ctrlKey && event.key !== 'Control') document.title += ` ${event.key}`;
      });
    });
    await cellOf(page, 0, 'amount').click();
    await page.keyboard.type('5');
    await press(page, 'Control+z', 'Control+y');
    expect(await page.title()).toBe('表格 z y');
    await page.keyboard.type('5a');
    await press(page, 'Control+z');
    expect(await page.title()).toBe('表格 z y');
    expect(await page.evaluate(() => window.harness.faults)).toEqual([]);
    await page.keyboard.type('6');
    await press(page, 'Control+s');
    expect(await page.title()).toBe('表格 z y s');
  });

  it('keeps the focus when rows are taken from under it', async () => {
    const { page } = await grid.open('rows=2');
    await cellOf(page, 1, 'id').click();
    await press(page, 'Tab');
    expect(await focusedCell(page)).toBe('2 0');
    await page.evaluate(() => window.harness.undo());
    await expect.poll(() => focusedCell(page)).toBe('1 0');
  });
});

describeInChromium('axe finds no barrier', () => {
  const grid = runGridPage();

  it.each(['rows=5', 'rows=0', 'rows=500&multiline', 'rows=5&readonly', 'rows=5&fixed'])(
    'in %s',
    async (scene) => {
      const { page } = await grid.open(scene);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('with a range, a fault, an open list and a question', async () => {
    const { page } = await grid.open('rows=6');
    await cellOf(page, 0, 'amount').click();
    await page.keyboard.type('12a');
    await press(page, 'Enter', 'ArrowUp', 'Shift+ArrowDown');
    expect(await violations(page)).toEqual([]);
    await cellOf(page, 1, 'code').click();
    await page.keyboard.type('xz');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await cellOf(page, 2, 'amount').click();
    await pasteInto(page, { text: '单位：万元\n1\n' });
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
