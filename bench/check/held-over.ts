import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import type { Checked } from '../../schemas/check/subject/build-subject.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { checkedOf } from './checked-of.ts';
import { editsOf } from './edits-of.ts';

/** By then every part was edited once and what is remembered is as large as it gets. */
const settled = 1000;

/** The heap in bytes after garbage is collected, once settled and at the end of so many edits, one after the other. */
export function heldOver(count: number, { report: first, pack }: Checked, packs: PackStore) {
  const check = createChecker(rulesOf(pack), rulesVersion);
  const edits = Object.values(editsOf(first));
  let report = first;
  let before = 0;
  for (let n = 0; n < count; n++) {
    report = edits[n % edits.length]?.(report, n) ?? report;
    check(checkedOf(report, packs, pack));
    if (n === settled) before = held();
  }
  return { before, after: held() };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function held(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
