import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ReportService } from '../../server/reports/report-service.ts';
import { type RunningApp, startApp } from '../support/start-app.ts';
import { buildClient } from './build-client.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './opened-page.ts';

export interface ClientUnderTest {
  /** Starts the application with these reports and opens its page; both end with the test. */
  open(reports: ReportService, hash?: string): Promise<OpenedPage & { readonly app: RunningApp }>;
}

/** Builds the client and starts a browser once for the tests of a file. */
export function runClient(): ClientUnderTest {
  let clientFolder = '';
  let browser: Browser | undefined;
  const ends: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    clientFolder = await buildClient();
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(clientFolder, { recursive: true, force: true });
  });

  return {
    open: async (reports, hash = '') => {
      if (!browser) throw new Error('the browser is not open yet');
      const app = await startApp(reports, { clientFolder });
      const opened = await openPage(browser, `${app.url}/${hash}`);
      ends.push(() => opened.page.close(), app.close);
      return { ...opened, app };
    },
  };
}
