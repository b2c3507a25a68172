import { zero } from '../../model/amount.ts';
import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';
import { confirmDoubtful, takeTexts } from '../take-texts.ts';
import { takeIndicators } from './take-indicators.ts';

type Project = WorkingReport['projects'][number];

/** Projects that go on: what they are stays, what is planned for them is to be looked at, their money goes. */
export function takeProjects({ projects }: WorkingReport, roll: Roll): readonly Project[] {
  if (roll.fateOf('projects') === 'clear') return [];
  return projects.filter(({ id }) => !roll.ended.has(id)).map((project) => takeProject(project, roll));
}

function takeProject(project: Project, roll: Roll): Project {
  const { id, statedBudget, plan, period, ...kept } = project;
  const entry = (field: string): string => `projects/${id}/${field}`;
  const name = roll.text(project.name, 'projectName');
  confirmDoubtful(roll, entry('name'), name);
  if (period && Number(period.to) < roll.to) roll.confirm(entry('period'));
  const keepsPlan = plan !== undefined && roll.fateOf('plans') !== 'clear';
  if (keepsPlan) roll.confirm(entry('plan'));
  return {
    ...kept,
    id,
    name: name.text,
    purpose: takePurpose(project, roll),
    goals: takeGoals(project, roll),
    indicators: takeOwnIndicators(project, roll),
    ...(period ? { period } : {}),
    ...(keepsPlan ? { plan } : {}),
    ...(statedBudget ? { statedBudget: { fiscal: '', other: zero } } : {}),
  };
}

function takePurpose({ id, purpose }: Project, roll: Roll): string {
  const fate = roll.fateOf('purposes');
  if (fate === 'clear' || purpose === '') return '';
  const { text, left } = roll.text(purpose, 'purpose');
  if (fate === 'confirm' || left.length > 0) roll.confirm(`projects/${id}/purpose`, left);
  return text;
}

function takeGoals({ id, goals }: Project, roll: Roll): readonly string[] {
  if (roll.fateOf('goals') === 'clear' || goals.length === 0) return [];
  const { texts, left } = takeTexts(roll, goals, 'goal');
  roll.confirm(`projects/${id}/goals`, left);
  return texts;
}

function takeOwnIndicators({ id, indicators: own }: Project, roll: Roll): Project['indicators'] {
  if (roll.fateOf('indicators') === 'clear' || own.length === 0) return [];
  const { indicators, left } = takeIndicators(roll, own);
  roll.confirm(`projects/${id}/indicators`, left);
  return indicators;
}
