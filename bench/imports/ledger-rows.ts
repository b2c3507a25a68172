import type { ReportInput } from '../../schemas/model/report.ts';

/** Lines of a ledger, no two alike. */
export const ledgerRows = (count: number): NonNullable<ReportInput['lines']> =>
  Array.from({ length: count }, (_, n) => ({
    id: `r${n}`,
    unit: 'u1',
    functionalClass: functionalClass(n),
    category: 'projectExpenditure' as const,
    source: 'generalPublicBudget' as const,
    amount: amount(n),
    project: `p${(n % 73) + 1}`,
  }));

export const functionalClass = (n: number): string => `2${String(100_000 + n).padStart(6, '0')}`;
export const amount = (n: number): string => `${(n + 1) * 37}.${String(n % 100).padStart(2, '0')}`;
