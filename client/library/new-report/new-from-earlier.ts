import type { NewReport } from '../../../schemas/api/reports.ts';
import type { RollChoices } from './roll-plan-view.tsx';
import { typedYear } from './typed-year.ts';

/** What is typed and chosen. */
export interface EarlierStart extends RollChoices {
  readonly reportId: string;
  readonly year: string;
  /** For another department. */
  readonly isModel: boolean;
  readonly name: string;
}

/** The report to be made; undefined while something is missing. */
export function newFromEarlier(start: EarlierStart): NewReport | undefined {
  const { reportId, isModel, name, fates, ended } = start;
  const year = typedYear(start.year);
  if (reportId === '' || Number.isNaN(year) || (isModel && name.trim() === '')) return undefined;
  return {
    from: 'earlier',
    reportId,
    year,
    fates,
    ended: [...ended],
    ...(isModel ? { department: { name: name.trim(), code: '' } } : {}),
  };
}
