import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import { openPackStore } from '../../server/packs/pack-store.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { bigReport } from '../big-report.ts';
import type { Say } from '../say.ts';
import { spread } from '../spread.ts';
import { checkedOf } from './checked-of.ts';
import { editsOf } from './edits-of.ts';
import { heldOver } from './held-over.ts';
import { timeEdits } from './time-edits.ts';
import { timeWhole } from './time-whole.ts';

/** The check of BIG: whole, after one edit, and what it holds on to over many. Deriving what it reads is told apart. */
export async function measureCheck(say: Say): Promise<void> {
  const packs = await openPackStore(templatesFolder);
  const checked = checkedOf(prepareReport(bigReport(), packs).report, packs);
  const rules = rulesOf(checked.pack);
  const first = createChecker(rules, rulesVersion)(checked);
  const looked = first.rules.reduce((sum, { passed, failed }) => sum + passed + failed, 0);
  say('check BIG', `${rules.length} rules, ${looked} outcomes, ${first.findings.length} findings`);
  const whole = timeWhole(checked, packs);
  say('derive BIG, whole', spread(whole.derived));
  say('check BIG, whole', spread(whole.checked), '≤ 25 ms');
  for (const [name, edit] of Object.entries(editsOf(checked.report))) {
    const taken = timeEdits(checked, edit, packs);
    say(`derive BIG, after an edit of ${name}`, spread(taken.derived));
    say(`check BIG, after an edit of ${name}`, spread(taken.checked), '≤ 4 ms');
  }
  const { before, after } = heldOver(10_000, checked, packs);
  say('memory held after 1,000 and after 10,000 edits', `${mb(before)}, ${mb(after)}`, 'flat');
}

const mb = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
