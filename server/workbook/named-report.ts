import type { WorkingReport } from '../../schemas/model/working-report.ts';

/** Heads the row of the instructions that says which report a workbook is of. */
export const reportRow = '报告';

/** Which report a workbook is of, as its instructions say it. */
export const namedReport = ({ department }: Pick<WorkingReport, 'department'>): string =>
  `${department.name || '（部门名称未填）'} ${department.year} 年`;
