import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridOption } from '../../grid/grid-contract.ts';

/** The report's projects to choose from. */
export const projectOptions = (projects: WorkingReport['projects']): readonly GridOption[] =>
  projects.map(({ id, code, name }, index) => ({
    value: id,
    label: name || `第 ${index + 1} 个项目`,
    search: code,
    ...(code ? { path: code } : {}),
  }));
