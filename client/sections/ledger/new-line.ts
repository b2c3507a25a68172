import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { onlyUnit } from '../only-unit.ts';

/** A line with nothing filled in but what cannot be otherwise. */
export const newLine = (id: string, units: WorkingReport['units']): WorkingReport['lines'][number] => ({
  id,
  unit: onlyUnit(units),
  functionalClass: '',
  category: '',
  source: '',
  carryOver: false,
  amount: '',
});
