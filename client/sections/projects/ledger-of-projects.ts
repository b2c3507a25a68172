import { type Amount, subtract, sum } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

interface LedgerOfProjects {
  readonly total: Amount;
  /** Of the lines that name a project. */
  readonly named: Amount;
  /** What is still to be given to projects. */
  readonly unnamed: Amount;
}

/** 项目支出 of the ledger. */
export function ledgerOfProjects(lines: WorkingReport['lines']): LedgerOfProjects {
  const own = lines.filter(({ category }) => category === 'projectExpenditure');
  const amounts = (some: typeof own): readonly Amount[] => some.flatMap(({ amount }) => amount || []);
  const total = sum(amounts(own));
  const named = sum(amounts(own.filter(({ project }) => project !== undefined)));
  return { total, named, unnamed: subtract(total, named) };
}
