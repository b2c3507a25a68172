import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridOption } from '../../grid/grid-contract.ts';

/** The report's units to choose from. */
export const unitOptions = (units: WorkingReport['units']): readonly GridOption[] =>
  units.map(({ id, code, name }, index) => ({
    value: id,
    label: name || `第 ${index + 1} 个单位`,
    search: code,
    ...(code ? { path: code } : {}),
  }));
