import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtOnce } from './built-once.ts';
import type {} from './grid-harness/harness-page.tsx';
import { type GridServer, startGridServer } from './grid-server.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './opened-page.ts';

/** The page of one table, for the tests of a file. */
export function runGridPage(): { open(scene?: string): Promise<OpenedPage> } {
  let browser: Browser | undefined;
  let server: GridServer | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    server = await startGridServer(await builtOnce('grid', join('tests', 'browser', 'grid-harness')));
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    open: async (scene = '') => {
      if (!browser || !server) throw new Error('the browser is not open yet');
      const opened = await openPage(browser, `${server.url}/#${scene}`);
      pages.push(opened.page);
      await opened.page.getByRole('grid').waitFor();
      return opened;
    },
  };
}
