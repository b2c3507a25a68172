import type { BrowserContext, Page } from 'playwright-core';
import { hashOf } from '../../client/route.ts';
import type { MeasuredServer } from '../server/measured-server.ts';

/** The address of a report in the editor. */
export const addressOf = ({ url }: MeasuredServer, report: string): string =>
  `${url}/${hashOf({ page: 'report', id: report })}`;

/** Lets the pages of the browser in as the one who is signed in. */
export async function letIn(context: BrowserContext, { url, client }: MeasuredServer): Promise<void> {
  const [name = '', value = ''] = client.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
}

/** The totals over the ledger. */
export const ledgerTotals = '.section-pane:not([hidden]) .sum-cards';

/** A page with the ledger of a report in it. */
export async function openLedger(
  context: BrowserContext,
  server: MeasuredServer,
  report: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(server, report));
  await page.getByRole('navigation').getByText('收支明细', { exact: true }).click();
  await page.locator(ledgerTotals).waitFor();
  return page;
}

/** The amount of a line, by its position. */
export const amountCell = (page: Page, row: number) =>
  page.getByRole('grid', { name: '收支明细' }).locator(`tr[data-row="${row}"] td.is-right`).first();
