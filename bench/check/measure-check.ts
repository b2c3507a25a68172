import { createChecker } from '../../schemas/check/engine/create-checker.ts';
import { rulesOf, rulesVersion } from '../../schemas/check/rules.ts';
import type { Checked } from '../../schemas/check/subject/build-subject.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { openPackStore, type PackStore } from '../../server/packs/pack-store.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { bigReport } from '../big-report.ts';
import { median } from '../median.ts';
import { time } from '../time.ts';
import { editsOf } from './edits-of.ts';

type Say = (what: string, figure: string, target?: string) => void;

const ms = (value: number): string => `${value.toFixed(2)} ms`;

/** The check of BIG: whole, after one edit, and what it holds on to over many. */
export async function measureCheck(say: Say): Promise<void> {
  const packs = await openPackStore(templatesFolder);
  const checked = checkedOf(prepareReport(bigReport(), packs).report, packs);
  const rules = rulesOf(checked.pack);
  const whole = await time(() => wholeCheck(checked), { runs: 31, warmUps: 40 });
  const first = createChecker(rules, rulesVersion)(checked);
  const looked = first.rules.reduce((sum, { passed, failed }) => sum + passed + failed, 0);
  say('check BIG', `${rules.length} rules, ${looked} outcomes, ${first.findings.length} findings`);
  say('check BIG, whole', ms(whole), '≤ 25 ms');
  for (const [name, edits] of Object.entries(editsOf(checked.report)))
    say(`check BIG, after an edit of ${name}`, ms(afterEdits(checked, edits, packs)), '≤ 4 ms');
  const { before, after } = heldOver(10_000, checked, packs);
  say('memory held before and after 10,000 edits', `${mb(before)}, ${mb(after)}`, 'flat');
}

const checkedOf = (report: Report, packs: PackStore): Checked => {
  const { pack } = packs.packOf(report);
  return { report, pack, codeNames: packs.codeNames, derived: deriveReport(report, pack, packs.codeNames) };
};

/** Nothing of it remembered: rules remember what they said of a part, so every part is made anew. */
function wholeCheck(checked: Checked): void {
  const report = structuredClone(checked.report);
  const { codeNames } = checked;
  const pack = { ...checked.pack };
  createChecker(rulesOf(pack), rulesVersion)({ report, pack, codeNames, derived: checked.derived });
}

type Edit = (report: Report, n: number) => Report;

/** The median of checks each of which follows on one edit; deriving is measured elsewhere. */
function afterEdits(checked: Checked, edit: Edit, packs: PackStore): number {
  const check = createChecker(rulesOf(checked.pack), rulesVersion);
  check(checked);
  const taken: number[] = [];
  for (let n = 0; n < 120; n++) {
    const next = checkedOf(edit(checked.report, n), packs);
    const start = performance.now();
    check(next);
    if (n >= 40) taken.push(performance.now() - start);
  }
  return median(taken);
}

function heldOver(count: number, checked: Checked, packs: PackStore) {
  const check = createChecker(rulesOf(checked.pack), rulesVersion);
  const edits = Object.values(editsOf(checked.report));
  const held = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  let report = checked.report;
  let before = 0;
  for (let n = 0; n < count; n++) {
    report = edits[n % edits.length]?.(report, n) ?? report;
    check(checkedOf(report, packs));
    if (n === 1000) before = held();
  }
  return { before, after: held() };
}

const mb = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
