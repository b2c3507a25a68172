import { type Amount, zero } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ProjectBudget } from './project-budgets.ts';

type Project = WorkingReport['projects'][number];

/** The project with a part of the budget it states; without both parts it states none. */
export function withStatedBudget(
  project: Project,
  part: keyof ProjectBudget,
  amount: Amount | undefined,
): Project {
  const { statedBudget, ...others } = project;
  const other = part === 'other' ? amount : statedBudget?.other;
  const fiscal = part === 'fiscal' ? amount : statedBudget?.fiscal;
  return fiscal || (other && other !== zero)
    ? { ...others, statedBudget: { fiscal: fiscal || zero, other: other || zero } }
    : others;
}
