import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { onlyUnit } from '../only-unit.ts';

export const newEconomicLine = (
  id: string,
  units: WorkingReport['units'],
): WorkingReport['economicLines'][number] => ({
  id,
  unit: onlyUnit(units),
  source: '',
  economicClass: '',
  kind: '',
  amount: '',
});
