import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import type { Checked } from '../../schemas/check/subject/build-subject.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { checkedOf } from './checked-of.ts';
import { deriveAll } from './derive-all.ts';
import type { Edit } from './edits-of.ts';
import type { Taken } from './taken.ts';

const [warmUps, runs] = [60, 140];

/** Each run is one edit more of the report as the last left it, derived and then checked. */
export function timeEdits(first: Checked, edit: Edit, packs: PackStore): Taken {
  const check = createChecker(rulesOf(first.pack), rulesVersion);
  check(first);
  const [derived, checked]: [number[], number[]] = [[], []];
  let { report } = first;
  for (let run = -warmUps; run < runs; run++) {
    report = edit(report, run + warmUps);
    const start = performance.now();
    const next = checkedOf(report, packs, first.pack);
    deriveAll(next.derived);
    const between = performance.now();
    check(next);
    const end = performance.now();
    if (run < 0) continue;
    derived.push(between - start);
    checked.push(end - between);
  }
  return { derived, checked };
}
