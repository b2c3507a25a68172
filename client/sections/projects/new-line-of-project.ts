import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Line = WorkingReport['lines'][number];

/** A ledger line that pays for the project, to be completed. */
export const newLineOfProject = (
  { id: project, unit }: WorkingReport['projects'][number],
  id: string,
): Line => ({
  id,
  unit,
  functionalClass: '',
  category: 'projectExpenditure',
  source: 'generalPublicBudget',
  carryOver: false,
  amount: '',
  project,
});
