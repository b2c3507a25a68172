import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Funds = WorkingReport['procurement'][number]['funds'];

/** Funds have no ids of their own; in a table their position stands for one. */
export type FundRow = Funds[number] & { readonly id: string };

export const fundRows = (funds: Funds): readonly FundRow[] =>
  funds.map((fund, index) => ({ ...fund, id: String(index) }));

export const fundsOf = (rows: readonly FundRow[]): Funds => rows.map(({ id: _, ...fund }) => fund);
