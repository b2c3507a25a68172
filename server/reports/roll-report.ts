import type { AnsweredRollPlan } from '../../schemas/api/roll.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import { planRoll } from '../../schemas/roll/plan-roll.ts';
import { type RollWishes, rollForward } from '../../schemas/roll/roll-forward.ts';
import { packServing } from '../packs/pack-serving.ts';
import type { PackStore } from '../packs/pack-store.ts';

type Wishes = Omit<RollWishes, 'pack'>;

/**
 * A report rolled forward into the pack of its new year.
 * @throws UnusableInput where there is no pack for the year, or the year or a fate cannot be
 */
export function rollReport(report: WorkingReport, { all, codeNames }: PackStore, wishes: Wishes) {
  const packs = all.map(({ pack }) => pack);
  const own = packs.find(({ id }) => id === report.pack.id);
  if (!own) throw new Error(`the pack ${report.pack.id} of a report is missing`);
  const pack = packServing(packs, own.id, wishes.year);
  return { ...rollForward({ report, pack: own, codeNames }, { ...wishes, pack }), pack };
}

/** What rolling it forward would do, as proposed. */
export function rollPlanOf(
  report: WorkingReport,
  packs: PackStore,
  {
    year,
    newId,
    isModel,
  }: { readonly year: number; readonly newId: () => string; readonly isModel: boolean },
): AnsweredRollPlan {
  const { parts, projects, from, to } = planRoll(report, year);
  const { name, code } = report.department;
  const wishes = { year, newId, ...(isModel ? { department: { name, code } } : {}) };
  const { report: rolled, notes, pack } = rollReport(report, packs, wishes);
  return {
    from,
    to,
    packName: pack.name,
    parts: parts.map((part) => ({ ...part, fates: [...part.fates] })),
    projects: [...projects],
    notes: [...notes],
    carriedCount: rolled.carried.length,
  };
}
