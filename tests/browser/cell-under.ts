import type { Locator, Page } from 'playwright-core';

/** The cell of a column by its title, in the first table of the section in sight; `row` counts from 1. */
export async function cellUnder(page: Page, title: RegExp, row: number): Promise<Locator> {
  const grid = page.locator('.middle-pane').getByRole('grid').first();
  await grid.waitFor();
  const titles = await grid.getByRole('columnheader').allInnerTexts();
  const index = titles.findIndex((text) => title.test(text.trim()));
  if (index < 0) throw new Error(`no column ${title} among ${titles.join('、')}`);
  return grid.getByRole('row').nth(row).locator('th,td').nth(index);
}
