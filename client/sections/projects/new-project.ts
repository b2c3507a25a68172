import type { WorkingReport } from '../../../schemas/model/working-report.ts';

export const newProject = (id: string, unit: string, name = ''): WorkingReport['projects'][number] => ({
  id,
  unit,
  code: '',
  name,
  purpose: '',
  goals: [],
  indicators: [],
  notDisclosed: false,
});
