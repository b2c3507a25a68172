import type { Amount } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ListRules } from '../list/apply-grid-edits.ts';
import { withField } from '../list/with-field.ts';
import { withPlanStep } from './with-plan-step.ts';
import { withStatedBudget } from './with-stated-budget.ts';

type Project = WorkingReport['projects'][number];

export const projectRules: ListRules<Project> = {
  assign: (project, column, value) => {
    const step = /^plan(\d)$/.exec(column)?.[1];
    if (step !== undefined) return withPlanStep(project, Number(step), value as string | undefined);
    if (column === 'fiscal' || column === 'other')
      return withStatedBudget(project, column, value as Amount | undefined);
    return withField(project, column, value);
  },
  inherit: (project, above) => ({ ...project, unit: project.unit || (above?.unit ?? '') }),
};
