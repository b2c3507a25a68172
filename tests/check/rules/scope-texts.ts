import type { ReportInput } from '../../../schemas/model/report.ts';
import { buildReport } from '../../support/report-builder.ts';

/** A report whose section holds these paragraphs in place of the pack's. */
export const withSection = (
  section: string,
  paragraphs: readonly string[],
  change: Partial<ReportInput> = {},
) =>
  buildReport({
    narrative: [{ id: 'n1', scope: 'department', section, override: [...paragraphs] }],
    publication: { scopes: ['department'] },
    ...change,
  });

/** A report whose department has this overall target. */
export const withTarget = (text: string, change: Partial<ReportInput> = {}) =>
  buildReport({
    performance: [{ id: 'f1', scope: 'department', overall: [text] }],
    publication: { scopes: ['department'] },
    ...change,
  });

/** A department of this name with a unit of its own. */
export const named = (name: string, unitName = `${name}本级`): Partial<ReportInput> => ({
  department: { code: '330', name, year: 2025 },
  units: [{ id: 'u1', code: '330001', name: unitName, nature: 'administrative' }],
  lines: [],
  economicLines: [],
});
