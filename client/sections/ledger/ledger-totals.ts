import { withoutInternalFlows } from '../../../schemas/derive/internal-flows.ts';
import { type Amount, sum } from '../../../schemas/model/amount.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { type Category, categorySchema, type Source, sourceSchema } from '../../../schemas/model/terms.ts';

export interface LedgerTotals {
  /** This year's, by source; those with none are left out. */
  readonly income: readonly (readonly [Source, Amount])[];
  readonly incomeSum: Amount;
  readonly carryOver: Amount;
  readonly spending: readonly (readonly [Category, Amount])[];
  readonly spendingSum: Amount;
  readonly closing: Amount;
  /** 收入总计, which is 支出总计. */
  readonly total: Amount;
}

/** The whole department's, flows between its units taken out. */
export function ledgerTotals(report: Report): LedgerTotals {
  const { lines, closing } = withoutInternalFlows(report);
  const entries = [...lines, ...closing];
  const total = <T extends { readonly amount: Amount }>(items: readonly T[]) =>
    sum(items.map(({ amount }) => amount));
  const income = entries.filter(({ carryOver }) => !carryOver);
  return {
    income: sourceSchema.options
      .map((source) => [source, income.filter((entry) => entry.source === source)] as const)
      .filter(([, own]) => own.length > 0)
      .map(([source, own]) => [source, total(own)] as const),
    incomeSum: total(income),
    carryOver: total(entries.filter(({ carryOver }) => carryOver)),
    spending: categorySchema.options
      .map((category) => [category, lines.filter((line) => line.category === category)] as const)
      .filter(([, own]) => own.length > 0)
      .map(([category, own]) => [category, total(own)] as const),
    spendingSum: total(lines),
    closing: total(closing),
    total: total(entries),
  };
}
