import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Project = WorkingReport['projects'][number];

/** A project like this one, to be changed: under its own ids, with a name and no code of its own. */
export const duplicateProject = (project: Project, newId: () => string): Project => ({
  ...project,
  id: newId(),
  code: '',
  name: project.name ? `${project.name}（副本）` : '',
  indicators: project.indicators.map((indicator) => ({ ...indicator, id: newId() })),
});
