import type { Page } from 'playwright-core';
import { bigReport } from '../big-report.ts';
import { longReport } from '../long-report.ts';
import type { Say } from '../say.ts';
import { createReport } from '../server/create-report.ts';
import type { MeasuredServer } from '../server/measured-server.ts';
import { spread } from '../spread.ts';
import { amountCell, ledgerTotals, letIn, openLedger } from './editor-under-measure.ts';
import { watchMainThread } from './main-thread.ts';
import { openChromium } from './open-chromium.ts';
import { installPaintProbe } from './paint-probe.ts';

/** Both the totals over the ledger and a printed table beside it have to show the new figure. */
const totals = [ledgerTotals, '.live-tables-window tbody'];

/** Of 万元, so that each of them is seen in a table of 万元. */
const keysOfCell = '731526';
/** Between two keys, in milliseconds: somebody who types fast. */
const pause = 100;

/**
 * A digit typed into the amount of a ledger line, from the event's time stamp until totals and table are painted; saving and
 * preview go on. Once as the work takes, once at the pace of a screen, whose next frame has to be waited for.
 */
export async function measureTyping(server: MeasuredServer, say: Say): Promise<void> {
  const tell = ({ taken, computed }: Typed, what: string, asked?: string) => {
    say(`keystroke to painted totals, ${what}`, spread(taken), asked);
    say('– computing of the page’s main thread in it', spread(computed));
  };
  tell(await typed(server, bigReport(), { cells: 30, isUnpaced: true }), 'BIG', 'p95 ≤ 16 ms');
  tell(await typed(server, bigReport(), { cells: 15, isUnpaced: false }), 'BIG, at the frames of a screen');
  tell(await typed(server, longReport(20_000), { cells: 6, isUnpaced: true }), 'ledger of 20,000 lines');
}

interface Typed {
  readonly taken: readonly number[];
  readonly computed: readonly number[];
}

async function typed(
  server: MeasuredServer,
  report: unknown,
  { cells, isUnpaced }: { readonly cells: number; readonly isUnpaced: boolean },
): Promise<Typed> {
  const id = await createReport(server.client, report);
  const { context, close } = await openChromium({ isUnpaced });
  try {
    await letIn(context, server);
    await context.addInitScript(installPaintProbe);
    await context.addInitScript(() => localStorage.setItem('editor.moneyUnit', '万元'));
    const page = await openLedger(context, server, id);
    await page.getByRole('tab', { name: '表格' }).click();
    await page.locator('.live-tables-window tbody').waitFor();
    const mainThread = await watchMainThread(page);
    await typeCells(page, 4, mainThread);
    return await typeCells(page, cells, mainThread);
  } finally {
    await close();
  }
}

/** Types an amount into one cell after the other, each key of it measured. */
async function typeCells(page: Page, count: number, mainThread: () => Promise<number>): Promise<Typed> {
  const taken: number[] = [];
  const computed: number[] = [];
  for (let cell = 0; cell < count; cell++) {
    await amountCell(page, cell % 10).click();
    for (const key of keysOfCell) {
      await page.waitForTimeout(pause);
      await page.evaluate((places) => window.paintProbe.arm(places), totals);
      const before = await mainThread();
      await page.keyboard.press(key);
      taken.push(await page.evaluate(() => window.paintProbe.taken()));
      computed.push((await mainThread()) - before);
    }
    await page.keyboard.press('Enter');
  }
  return { taken, computed };
}
