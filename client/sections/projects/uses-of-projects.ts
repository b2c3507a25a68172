import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Parts = Pick<WorkingReport, 'lines' | 'economicLines' | 'procurement'>;

/** In words, what else in the report has to do with the projects, and what becomes of it when they go. */
export function usesOfProjects(report: Parts, ids: ReadonlySet<string>): readonly string[] {
  const names = ({ project }: { readonly project?: string | undefined }) =>
    project !== undefined && ids.has(project);
  const lines = report.lines.filter(names).length;
  const economicLines = report.economicLines.filter(names).length;
  const items = report.procurement.filter(
    ({ origin }) => origin.kind === 'project' && ids.has(origin.project),
  ).length;
  return [
    ...(lines > 0 ? [`${lines} 条收支明细：保留，不再属于任何项目`] : []),
    ...(economicLines > 0 ? [`${economicLines} 条经济分类明细：一并删除`] : []),
    ...(items > 0 ? [`${items} 项政府采购：保留，需要重新选择项目来源`] : []),
  ];
}
