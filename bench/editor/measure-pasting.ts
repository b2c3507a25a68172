import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { buildPage } from '../../tests/browser/build-page.ts';
import { pasteInto } from '../../tests/browser/grid-cells.ts';
import { startGridServer } from '../../tests/browser/grid-server.ts';
import type { Say } from '../say.ts';
import { createBigReport } from '../server/create-report.ts';
import type { MeasuredServer } from '../server/measured-server.ts';
import { spread } from '../spread.ts';
import { ledgerTotals, letIn, openLedger } from './editor-under-measure.ts';
import { watchMainThread } from './main-thread.ts';
import { openChromium } from './open-chromium.ts';
import { installPaintProbe } from './paint-probe.ts';

const runs = 7;

interface Pasted {
  readonly taken: readonly number[];
  readonly computed: readonly number[];
}

/** From the paste until it is painted: into a table alone with twenty columns, and into the ledger of BIG with its totals. */
export async function measurePasting(server: MeasuredServer, say: Say): Promise<void> {
  const { context, close } = await openChromium({ isUnpaced: true });
  const tell = ({ taken, computed }: Pasted, what: string, asked?: string) => {
    say(what, spread(taken), asked);
    say('– computing of the page’s main thread in it', spread(computed));
  };
  try {
    await letIn(context, server);
    await context.addInitScript(installPaintProbe);
    tell(await pastedWide(context), '1,000 × 20 cells pasted, to painted cells', '≤ 200 ms');
    const open = async () => {
      const page = await openLedger(context, server, await createBigReport(server.client));
      await page.locator('tr[data-row="0"] td[data-column="0"]').first().click();
      return page;
    };
    const ledger = '1,000 × 5 cells pasted into the ledger of BIG';
    tell(await pasted(open, ledgerBlock, '[role=grid] tbody'), `${ledger}, to painted cells`);
    tell(await pasted(open, ledgerBlock, ledgerTotals), `${ledger}, to painted totals`);
  } finally {
    await close();
  }
}

async function pastedWide(context: BrowserContext): Promise<Pasted> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-grid-'));
  await buildPage(path.join('tests', 'browser', 'grid-harness'), folder);
  const { url, close } = await startGridServer(folder);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${url}/#rows=1&blank&columns=20`);
    await page.locator('td[data-column="7"]').click();
    return page;
  };
  try {
    return await pasted(open, wideBlock, '[role=grid] tbody');
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A paste a page; the first two, which nothing has been compiled for yet, do not count. */
async function pasted(open: () => Promise<Page>, text: string, place: string): Promise<Pasted> {
  const taken: number[] = [];
  const computed: number[] = [];
  for (let run = -2; run < runs; run++) {
    const page = await open();
    await page.waitForTimeout(1000);
    await page.evaluate((where) => window.paintProbe.arm([where]), place);
    const mainThread = await watchMainThread(page);
    const before = await mainThread();
    await pasteInto(page, { text });
    const spent = await page.evaluate(() => window.paintProbe.taken());
    if (run >= 0) {
      taken.push(spent);
      computed.push((await mainThread()) - before);
    }
    await page.close();
  }
  return { taken, computed };
}

const block = (row: (index: number) => readonly string[]): string =>
  Array.from({ length: 1000 }, (_, index) => `${row(index).join('\t')}\r\n`).join('');

const wideBlock = block(() => Array.from({ length: 20 }, (_, column) => `${column + 1},234.50`));

const ledgerBlock = block((index) => [
  '2010301',
  index % 2 === 0 ? '基本支出' : '项目支出',
  '一般公共预算',
  '',
  `${index + 1},234.50`,
]);
