import type { Locator, Page } from 'playwright-core';

/** Columns of the page of one table, by their position. */
export const at = { unit: 0, code: 1, category: 2, carried: 3, amount: 4, remark: 5, id: 6 } as const;

export const cellOf = (page: Page, row: number, column: keyof typeof at): Locator =>
  page.locator(`tr[data-row="${row}"] td[data-column="${at[column]}"]`);

/** The place of the cell whose input has the focus: `row column`. */
export const focusedCell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return `${cell?.closest('tr')?.getAttribute('data-row')} ${cell?.getAttribute('data-column')}`;
  });

/** Texts of one column, from the rows of the page. */
export const textsOf = (page: Page, column: string): Promise<(string | undefined)[]> =>
  page.evaluate((key) => window.harness.rows.map(({ texts }) => texts[key]), column);

/** Pastes as the browser does: an event with both kinds of text at the element that has the focus. */
export function pasteInto(
  page: Page,
  clipboard: { readonly text: string; readonly html?: string },
): Promise<void> {
  return page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    if (html) clipboardData.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, clipboard);
}
