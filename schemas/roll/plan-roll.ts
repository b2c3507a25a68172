import type { WorkingReport } from '../model/working-report.ts';
import type { Fate } from './fate.ts';
import { type RollPart, type RollPartKey, rollPartKeys, rollParts } from './roll-parts.ts';

export interface PlannedPart {
  readonly key: RollPartKey;
  readonly name: string;
  readonly count: number;
  /** Those it may have; the first is proposed. */
  readonly fates: readonly Fate[];
  readonly says?: string;
}

export interface PlannedProject {
  readonly id: string;
  readonly name: string;
  /** Whether it seems to be over, and why. */
  readonly ends: boolean;
  readonly why: string;
}

/** What rolling a report forward would do, before it is done. */
export interface RollPlan {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly PlannedPart[];
  readonly projects: readonly PlannedProject[];
}

export const planRoll = (report: WorkingReport, year: number): RollPlan => ({
  from: Number(report.department.year),
  to: year,
  parts: rollPartKeys.flatMap((key) => {
    const { name, fates, says, count }: RollPart = rollParts[key];
    const own = count(report);
    return own === 0 ? [] : [{ key, name, count: own, fates, ...(says === undefined ? {} : { says }) }];
  }),
  projects: report.projects.map(({ id, name, period }) => {
    const last = Number(period?.to ?? year);
    const ends = last < year;
    return { id, name, ends, why: ends ? `起止年限到 ${last} 年` : '' };
  }),
});
