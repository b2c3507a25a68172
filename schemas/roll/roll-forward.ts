import { deriveReport } from '../derive/derive-report.ts';
import { completeReport } from '../edit/complete-report.ts';
import { entryPath } from '../edit/entry-path.ts';
import { fingerprint } from '../edit/fingerprint.ts';
import { valueAt } from '../edit/value-at.ts';
import type { Carried } from '../model/carried.ts';
import type { CodeNames } from '../model/code-list.ts';
import { schemaVersion } from '../model/report.ts';
import { parseWorkingReport, type WorkingReport } from '../model/working-report.ts';
import { outlineSections } from '../pack/outline-sections.ts';
import type { Pack } from '../pack/pack.ts';
import { UnusableInput } from '../problem.ts';
import { type Fate, fateNames } from './fate.ts';
import { lastYearOf } from './last-year-of.ts';
import { takeAssets } from './parts/take-assets.ts';
import { takeBooks } from './parts/take-books.ts';
import { takeGlossary, takeInstitutions, takeOptions } from './parts/take-frame.ts';
import { takeNarrative } from './parts/take-narrative.ts';
import { takePerformance } from './parts/take-performance.ts';
import { takeProcurement } from './parts/take-procurement.ts';
import { takeProjects } from './parts/take-projects.ts';
import { takeSpecialFunds } from './parts/take-special-funds.ts';
import { createRoll, type Roll, type RollNote } from './roll.ts';
import { type RollPart, type RollPartKey, rollParts } from './roll-parts.ts';
import { unknownCodes } from './unknown-codes.ts';

export interface RollSource {
  readonly report: WorkingReport;
  readonly pack: Pack;
  readonly codeNames: CodeNames;
}

export interface RollWishes {
  readonly year: number;
  /** The pack of that year. */
  readonly pack: Pack;
  /** What differs from what is proposed. */
  readonly fates?: Readonly<Partial<Record<RollPartKey, Fate>>>;
  /** Ids of the projects that do not go on. */
  readonly ended?: readonly string[];
  /** Another department that takes this one's report as a model: its figures are then no comparison. */
  readonly department?: { readonly name: string; readonly code: string } | undefined;
  readonly newId: () => string;
}

/**
 * A new year's report out of an earlier one: what stays is taken over, amounts are blank, last year's figures are the
 * comparison, years in texts move or are named, and what has to be looked at is listed in `carried`.
 * @throws UnusableInput where the year does not lie after the report's, or a fate is none the part may have
 */
export function rollForward(
  source: RollSource,
  wishes: RollWishes,
): { readonly report: WorkingReport; readonly notes: readonly RollNote[] } {
  const { report } = source;
  const { year, pack, newId } = wishes;
  const roll = createRoll({
    from: Number(report.department.year),
    to: year,
    fateOf: fatesOf(wishes),
    ended: new Set(wishes.ended),
    renamed: renamedOf(report, wishes),
  });
  checkYear(roll, wishes);
  const taken = parseWorkingReport({
    schemaVersion,
    pack: { id: pack.id, version: pack.version },
    options: takeOptions(report, pack, roll),
    rounding: report.rounding,
    ...takeDepartment(report, wishes, roll),
    institutions: takeInstitutions(report, roll),
    publication: report.publication,
    ...takeBooks(report, roll),
    projects: takeProjects(report, roll),
    specialFunds: takeSpecialFunds(report, roll),
    performance: takePerformance(report, roll),
    procurement: takeProcurement(report, roll),
    assets: takeAssets(report, roll),
    narrative: takeNarrative(report, outlineSections(pack.outline), roll),
    glossary: takeGlossary(report, roll),
    lastYear: wishes.department ? [] : lastYearFor(source, newId),
    codeNames: report.codeNames,
    undisclosedCodes: report.undisclosedCodes,
    sensitiveWords: report.sensitiveWords,
  });
  for (const { where, message } of unknownCodes(taken, source.codeNames)) roll.note(where, message);
  return { report: { ...taken, carried: carriedOf(roll, taken, newId) }, notes: roll.notes };
}

/** @throws UnusableInput where a part may not have the fate */
function fatesOf({ fates = {} }: RollWishes): Roll['fateOf'] {
  for (const [part, fate] of Object.entries(fates)) {
    const { name, fates: allowed }: RollPart = rollParts[part as RollPartKey];
    if (!allowed.includes(fate))
      throw new UnusableInput([
        { where: name, message: `不能选“${fate}”，可选：${allowed.map((own) => fateNames[own]).join('、')}` },
      ]);
  }
  return (part) => fates[part] ?? rollParts[part].fates[0];
}

function checkYear({ from, to }: Roll, { department }: RollWishes): void {
  if (to > from || (department && to === from)) return;
  throw new UnusableInput([
    { where: '预算年度', message: `应晚于原报告的 ${from} 年，不能是 ${to} 年。请改为 ${from + 1} 年` },
  ]);
}

const renamedOf = ({ department }: WorkingReport, wishes: RollWishes): [string, string][] =>
  wishes.department && department.name !== '' ? [[department.name, wishes.department.name]] : [];

function takeDepartment({ department, units }: WorkingReport, wishes: RollWishes, roll: Roll) {
  const { department: other, year } = wishes;
  if (!other) return { department: { ...department, year }, units };
  const { shortName: _, ...kept } = department;
  const rename = (name: string): string => roll.text(name, 'glossary').text;
  return {
    department: { ...kept, ...other, year },
    units: units.map((unit) => ({ ...unit, code: '', name: rename(unit.name) })),
  };
}

function lastYearFor({ report, pack, codeNames }: RollSource, newId: () => string) {
  const completed = completeReport(report).report;
  return lastYearOf({ report: completed, pack, derived: deriveReport(completed, pack, codeNames) }, newId);
}

const carriedOf = ({ carried, from }: Roll, report: WorkingReport, newId: () => string): readonly Carried[] =>
  carried.map(({ entry, doubt }) => ({
    id: newId(),
    entry,
    year: from,
    doubt,
    fingerprint: fingerprint(valueAt(report, entryPath(entry))),
  }));
