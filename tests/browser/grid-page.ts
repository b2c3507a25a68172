import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { runNode } from '../../scripts/lib/run-node.mjs';
import type {} from './grid-harness/harness-page.tsx';
import { type GridServer, startGridServer } from './grid-server.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './opened-page.ts';

/** Builds the page of one table once for the tests of a file. */
export function runGridPage(): { open(scene?: string): Promise<OpenedPage> } {
  let folder = '';
  let browser: Browser | undefined;
  let server: GridServer | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grid-'));
    await buildGridPage(folder);
    server = await startGridServer(folder);
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
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

async function buildGridPage(folder: string): Promise<void> {
  const root = join('tests', 'browser', 'grid-harness');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const config = join(process.cwd(), 'vite.config.ts');
  const { code, errors } = await runNode(
    [vite, 'build', root, '--config', config, '--logLevel', 'error', '--emptyOutDir', '--outDir', folder],
    { cwd: process.cwd(), env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  if (code !== 0) throw new Error(errors);
}
