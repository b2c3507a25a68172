import type { WorkingReport } from '../../schemas/model/working-report.ts';

/** Where there is one unit, every entry is its; else it has to be said. */
export const onlyUnit = (units: WorkingReport['units']): string =>
  units.length === 1 ? (units[0]?.id ?? '') : '';
