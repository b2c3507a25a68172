import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Project = WorkingReport['projects'][number];
type Plan = NonNullable<Project['plan']>;

const blank: Plan = [null, null, null, null];

/** The project with one step of its plan set; a plan without any step is none. */
export function withPlanStep(project: Project, step: number, percent: string | undefined): Project {
  const { plan = blank, ...others } = project;
  const next = plan.map((own, index) => (index === step ? (percent ?? null) : own)) as unknown as Plan;
  return next.every((own) => own === null) ? others : { ...others, plan: next };
}
