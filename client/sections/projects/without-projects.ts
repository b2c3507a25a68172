import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Parts = Pick<WorkingReport, 'projects' | 'lines' | 'economicLines' | 'procurement'>;

/**
 * The report's parts without the projects: their economic lines go, ledger lines stay as spending of no project, and what
 * is bought for them has to be given another origin.
 */
export function withoutProjects(report: Parts, ids: ReadonlySet<string>): Parts {
  const isGone = (project: string | undefined) => project !== undefined && ids.has(project);
  return {
    projects: report.projects.filter(({ id }) => !ids.has(id)),
    lines: report.lines.map((line) => {
      if (!isGone(line.project)) return line;
      const { project: _, ...others } = line;
      return others;
    }),
    economicLines: report.economicLines.filter(({ project }) => !isGone(project)),
    procurement: report.procurement.map((item) =>
      item.origin.kind === 'project' && isGone(item.origin.project)
        ? { ...item, origin: { kind: 'project', project: '' } }
        : item,
    ),
  };
}
