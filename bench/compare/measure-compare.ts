import { compareReports } from '../../schemas/compare/compare-reports.ts';
import type { ComparedReport } from '../../schemas/compare/compared-report.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { openPackStore, type PackStore } from '../../server/packs/pack-store.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { bigReport } from '../big-report.ts';
import { growth } from '../growth.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { time } from '../time.ts';
import { nextYear } from './next-year.ts';

/** The comparison of BIG with itself a year later, in another form, every table derived for it. */
export async function measureCompare(say: Say): Promise<void> {
  const packs = await openPackStore(templatesFolder);
  const taken: number[] = [];
  for (const scale of [1, 2, 4]) {
    const before = bigReport(scale);
    const compare = comparing(before, nextYear(before), packs);
    taken.push(await time(compare, { runs: 31, warmUps: 40 }));
  }
  say('compare BIG', ms(taken[0] ?? 0), '≤ 100 ms');
  say('compare 1×, 2×, 4×', growth(taken), 'linear');
}

/** Reports as they come out of a file: nothing of them is remembered from run to run. */
function comparing(before: ReportInput, after: ReportInput, packs: PackStore): () => void {
  const [one, other] = [parseReport(before), parseReport(after)];
  return () => {
    compareReports({
      before: sideOf(structuredClone(one), packs),
      after: sideOf(structuredClone(other), packs),
    });
  };
}

function sideOf(report: ComparedReport['report'], packs: PackStore): ComparedReport {
  const { pack } = packs.packOf(report);
  const { codeNames } = packs;
  return { report, pack, codeNames, derived: deriveReport(report, pack, codeNames) };
}
