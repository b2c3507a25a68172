import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { onlyUnit } from '../only-unit.ts';

export const newClosing = (id: string, units: WorkingReport['units']): WorkingReport['closing'][number] => ({
  id,
  unit: onlyUnit(units),
  functionalClass: '',
  source: '',
  carryOver: false,
  amount: '',
});
