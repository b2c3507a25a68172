import { type Amount, isZero, sign, smaller, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import type { Category, FiscalSource } from '../../../schemas/model/terms.ts';
import type { PrintedCells } from './printed-cells.ts';

interface FundSpending {
  readonly source: FiscalSource;
  readonly category: Category;
  readonly amount: Amount;
}

interface PrintedCode {
  readonly printed: string;
  /** Whether no other code of its 类 holds money. */
  readonly isOnlyOfClass: boolean;
  /** What 支出总表 has beyond the tables by fund that are there. */
  readonly rest: readonly { readonly category: Category; readonly amount: Amount }[];
  /** 财政拨款 beyond those tables. */
  readonly fiscal: Amount;
}

/** 项目 is what a fund pays first; 基本支出 is what 一般公共预算 does. Others are paid by neither. */
const paidFirst: Readonly<Record<FiscalSource, readonly Category[]>> = {
  generalPublicBudget: ['basicExpenditure', 'projectExpenditure'],
  governmentFund: ['projectExpenditure', 'basicExpenditure'],
  stateCapital: ['projectExpenditure', 'basicExpenditure'],
};

/**
 * What a fund pays of a code where its table is missing: of 财政拨款收支总表 where that tells it, else the 财政拨款收入 of the
 * code that the other tables leave.
 */
export function missingFundSpending(
  missing: readonly FiscalSource[],
  summary: PrintedCells,
  { printed, isOnlyOfClass, rest, fiscal }: PrintedCode,
): readonly FundSpending[] {
  const row = `class${printed.slice(0, 3)}`;
  const isTold = summary.rows.length > 0;
  const [source, ...more] = missing.filter((fund) => !isTold || !isZero(summary.amount(row, fund) ?? zero));
  if (!source || more.length > 0) return [];
  const ofClass = isTold && isOnlyOfClass ? summary.amount(row, source) : undefined;
  let left = ofClass ?? (sign(fiscal) > 0 ? fiscal : zero);
  return paidFirst[source].flatMap((category): readonly FundSpending[] => {
    const need = sum(rest.filter((one) => one.category === category).map(({ amount }) => amount));
    const amount = smaller(left, need);
    left = subtract(left, amount);
    return isZero(amount) ? [] : [{ source, category, amount }];
  });
}
