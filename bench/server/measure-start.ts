import { median } from '../median.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { startMeasuredServer } from './measured-server.ts';

/** From the start of the process until it listens, on an empty store. */
export async function measureStart(say: Say): Promise<void> {
  const taken: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { startMs, close } = await startMeasuredServer();
    taken.push(startMs);
    await close();
  }
  say('server, start to listening', ms(median(taken)), '≤ 2 s');
}
