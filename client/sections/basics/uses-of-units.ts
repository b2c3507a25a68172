import { partNames } from '../../../schemas/model/place.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { withoutUnits } from './without-units.ts';

export interface Use {
  /** 收支明细. */
  readonly part: string;
  readonly count: number;
}

/** What goes with the units: every part that has fewer entries without them. */
export function usesOfUnits(report: WorkingReport, ids: ReadonlySet<string>): readonly Use[] {
  const rest = withoutUnits(report, ids);
  const lost = (part: string, before: number, after: number): Use => ({
    part: partNames[part] ?? part,
    count: before - after,
  });
  return [
    ...listed.map((part) => lost(part, report[part].length, rest[part].length)),
    lost('threePublic', threePublicCount(report), threePublicCount(rest)),
  ].filter(({ count }) => count > 0);
}

const listed = [
  'institutions',
  'lines',
  'closing',
  'economicLines',
  'projects',
  'specialFunds',
  'procurement',
  'assets',
  'performance',
  'narrative',
  'lastYear',
] as const;

const threePublicCount = ({ threePublic }: WorkingReport): number =>
  threePublic.origin === 'entered' ? threePublic.entries.length : 0;
