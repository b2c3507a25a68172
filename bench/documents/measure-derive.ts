import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { growth } from '../growth.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { time } from '../time.ts';
import type { Sizes } from './measured.ts';

export async function measureDerive(all: Sizes, { codeNames }: PackStore, say: Say): Promise<void> {
  const taken: number[] = [];
  for (const { prepared } of all) {
    const { report, loaded } = prepared;
    const derive = () => deriveReport(report, loaded.pack, codeNames);
    taken.push(await time(derive, { runs: 61, warmUps: 150 }));
  }
  say('derive BIG', ms(taken[0] ?? 0), '≤ 5 ms');
  say('derive 1×, 2×, 4×', growth(taken), 'linear');
}
