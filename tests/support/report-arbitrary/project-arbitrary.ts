import type { ReportInput } from '../../../schemas/model/report.ts';
import { project } from '../report-builder.ts';
import type { Line } from './ledger-arbitrary.ts';

/** The projects the lines name. */
export const projectsOf = (lines: readonly Line[]): NonNullable<ReportInput['projects']> =>
  [...new Map(lines.flatMap((line) => (line.project ? [[line.project, line.unit] as const] : [])))].map(
    ([id, unit]) => project(id, { unit, name: `项目${id}` }),
  );
