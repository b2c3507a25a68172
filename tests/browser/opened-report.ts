import type { Page } from 'playwright-core';
import type { TestUser } from '../support/start-with-accounts.ts';

type Report = Record<string, unknown> & {
  readonly department: { readonly shortName?: string; readonly name: string };
  readonly lines: readonly { readonly amount: string }[];
};

/** The report as the server has it, with its number of versions. */
export async function savedReport(
  { client }: TestUser,
  report: string,
): Promise<{ readonly version: number; readonly report: Report }> {
  const { body } = await client.ask('report', { parameters: { report } });
  return { version: body.summary.version, report: body.report };
}

/** Goes to a section by its name in the list. */
export const goToSection = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '报告目录' }).getByText(name, { exact: true }).click();
