import type { ReportInput } from '../../schemas/model/report.ts';

/** The least that is a report. */
export const plainReport: ReportInput = {
  schemaVersion: 3,
  pack: { id: 'hebei-2024', version: 1 },
  department: { code: '101', name: '示例县示例局', year: 2025 },
  units: [{ id: 'u1', code: '101001', name: '示例县示例局本级', nature: 'administrative' }],
  publication: { scopes: ['department'] },
};
