import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';

/** A unit, three ledger lines and a project. */
export const plainReport = (): WorkingReport =>
  parseWorkingReport({
    schemaVersion: 3,
    pack: { id: 'hebei-2024', version: 1 },
    department: { code: '330', name: '示例市水文局', year: 2025 },
    units: [{ id: 'u1', code: '330001', name: '本级', nature: 'administrative' }],
    publication: { scopes: ['department'] },
    lines: ['100.00', '200.00', '300.00'].map((amount, index) => ({
      id: `l${index}`,
      unit: 'u1',
      functionalClass: `201310${index + 1}`,
      category: 'basicExpenditure',
      source: 'generalPublicBudget',
      amount,
    })),
    projects: [{ id: 'p1', unit: 'u1', name: '专项工作经费', goals: ['完成'] }],
  });
