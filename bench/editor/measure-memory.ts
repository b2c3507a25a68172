import type { CDPSession, Page } from 'playwright-core';
import type { Say } from '../say.ts';
import { createBigReport } from '../server/create-report.ts';
import type { MeasuredServer } from '../server/measured-server.ts';
import { amountCell, letIn, openLedger } from './editor-under-measure.ts';
import { openChromium } from './open-chromium.ts';

/** As many steps as can be undone: until then the way back grows, and is meant to. */
const warmUps = 500;
const edits = 2000;

/** What the page holds of JavaScript, all garbage collected, before and after many edits of BIG that are saved as they come. */
export async function measureMemory(server: MeasuredServer, say: Say): Promise<void> {
  const { context, close } = await openChromium();
  try {
    await letIn(context, server);
    const page = await openLedger(context, server, await createBigReport(server.client));
    const session = await context.newCDPSession(page);
    const opened = await heapMb(page, session);
    await edit(page, warmUps);
    const before = await heapMb(page, session);
    await edit(page, edits);
    const after = await heapMb(page, session);
    const mb = (value: number) => value.toFixed(1);
    say(
      `JavaScript heap: opened, after ${warmUps} edits, after ${edits} more`,
      `${mb(opened)}, ${mb(before)}, ${mb(after)} MB (${(((after - before) / edits) * 1024).toFixed(2)} KB an edit)`,
      'flat',
    );
  } finally {
    await close();
  }
}

/** So many steps of undo: an amount typed, and on to the cell below or above. */
async function edit(page: Page, count: number): Promise<void> {
  await amountCell(page, 3).click();
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(String(1 + (index % 9)));
    await page.keyboard.press(index % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
  }
}

async function heapMb(page: Page, session: CDPSession): Promise<number> {
  await page
    .getByText(/^已保存/)
    .first()
    .waitFor();
  await page.waitForTimeout(5000);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}
