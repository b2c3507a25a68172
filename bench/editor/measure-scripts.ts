import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import type { Say } from '../say.ts';
import { createBigReport } from '../server/create-report.ts';
import type { MeasuredServer } from '../server/measured-server.ts';
import { addressOf, letIn } from './editor-under-measure.ts';
import { openChromium } from './open-chromium.ts';

/** What a browser that has nothing yet is sent of scripts, by the page it opens first. */
export async function measureScripts(server: MeasuredServer, say: Say): Promise<void> {
  const report = await createBigReport(server.client);
  const { url } = server;
  const signIn = await sent(
    url,
    async () => {},
    (page) => page.getByRole('button', { name: '登录' }).waitFor(),
  );
  say('scripts of the sign-in page, gzip', kilobytes(signIn), '≤ 450 KB');
  const enter = (context: BrowserContext) => letIn(context, server);
  const list = await sent(url, enter, (page) => page.getByRole('table').waitFor());
  say('scripts of the list of reports, gzip', kilobytes(list), '≤ 450 KB');
  const editor = await sent(addressOf(server, report), enter, (page) =>
    page.locator('.section-pane input').first().waitFor(),
  );
  say('scripts of the editor until its first section stands, gzip', kilobytes(editor), '≤ 450 KB');
  const pages = await sent(addressOf(server, report), enter, (page) =>
    page.locator('.preview-pane canvas').first().waitFor(),
  );
  say('scripts of the editor until the first page of the preview stands, gzip', kilobytes(pages));
}

async function sent(
  address: string,
  enter: (context: BrowserContext) => Promise<void>,
  isThere: (page: Page) => Promise<void>,
): Promise<readonly number[]> {
  const { context, close } = await openChromium();
  const sizes: Promise<number>[] = [];
  context.on('response', (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  try {
    await enter(context);
    const page = await context.newPage();
    await page.goto(address);
    await isThere(page);
    return await Promise.all(sizes);
  } finally {
    await close();
  }
}

const kilobytes = (sizes: readonly number[]): string =>
  `${(sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(0)} KB (${sizes.length} files)`;
