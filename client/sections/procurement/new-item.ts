import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Item = WorkingReport['procurement'][number];

export const blankFund: Item['funds'][number] = {
  source: 'generalPublicBudget',
  carryOver: false,
  amount: '',
};

export const newItem = (id: string, unit: string): Item => ({
  id,
  unit,
  origin: { kind: 'project', project: '' },
  name: '',
  catalogCode: '',
  measureUnit: '',
  funds: [blankFund],
  notDisclosed: false,
});
