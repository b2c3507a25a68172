import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import type { Checked } from '../../schemas/check/subject/build-subject.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { checkedOf } from './checked-of.ts';
import { deriveAll } from './derive-all.ts';
import type { Taken } from './taken.ts';

const [warmUps, runs] = [40, 60];

/** Nothing of it remembered: what follows from a part is kept by the part, so every part is made anew. */
export function timeWhole({ report, pack }: Checked, packs: PackStore): Taken {
  const [derived, checked]: [number[], number[]] = [[], []];
  for (let run = -warmUps; run < runs; run++) {
    const ownPack = { ...pack };
    const own = structuredClone(report);
    const start = performance.now();
    const fresh = checkedOf(own, packs, ownPack);
    deriveAll(fresh.derived);
    const between = performance.now();
    createChecker(rulesOf(ownPack), rulesVersion)(fresh);
    const end = performance.now();
    if (run < 0) continue;
    derived.push(between - start);
    checked.push(end - between);
  }
  return { derived, checked };
}
