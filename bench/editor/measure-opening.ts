import type { Say } from '../say.ts';
import { createBigReport } from '../server/create-report.ts';
import type { MeasuredServer } from '../server/measured-server.ts';
import { spread } from '../spread.ts';
import { addressOf, letIn } from './editor-under-measure.ts';
import { watchMainThread } from './main-thread.ts';
import { openChromium } from './open-chromium.ts';
import { watchOpening } from './paint-probe.ts';

const warmUps = 4;
const runs = 15;

/** The list of sections with their states, and the first section with what is in it. */
const places = ['.section-progress', '.section-pane input', '.verdict-line'];

/** BIG opened by its address, from the start of the navigation until its first section is painted; scripts come from the cache. */
export async function measureOpening(server: MeasuredServer, say: Say): Promise<void> {
  const report = await createBigReport(server.client);
  const { context, close } = await openChromium();
  try {
    await letIn(context, server);
    await context.addInitScript(watchOpening, places);
    const taken: number[] = [];
    const computed: number[] = [];
    for (let run = -warmUps; run < runs; run++) {
      const page = await context.newPage();
      const mainThread = await watchMainThread(page);
      await page.goto(addressOf(server, report));
      const opened = await page.evaluate(() => window.opened);
      if (run >= 0) {
        taken.push(opened);
        computed.push(await mainThread());
      }
      await page.waitForTimeout(1500);
      await page.close();
    }
    say('BIG opened, navigation to painted first section', spread(taken), '≤ 600 ms');
    say('– computing of the page’s main thread in it', spread(computed));
  } finally {
    await close();
  }
}
