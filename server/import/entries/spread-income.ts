import { type Amount, isZero, sign, smaller, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import { categorySchema, fiscalSources } from '../../../schemas/model/terms.ts';
import { isTail } from './is-tail.ts';
import type { PrintedCells } from './printed-cells.ts';

export interface SpreadIncome {
  readonly income: PrintedCells;
  /** Whether the money could as well have been laid to other codes. */
  readonly isGuess: boolean;
}

/**
 * 收入总表 printed by unit says the sums alone: what is carried over and what is no 财政拨款 is laid to the codes that spend
 * it, in their order, 项目支出 first. One printed by code stays as it is.
 */
export function spreadIncome(
  income: PrintedCells,
  sources: readonly string[],
  codes: readonly string[],
  expenditure: PrintedCells,
  funds: readonly PrintedCells[],
): SpreadIncome {
  const totals = new Map(
    ['carryOver', ...sources].map((source) => [source, income.amount('total', source) ?? zero]),
  );
  const isByCode = income.rows.some((row) => /^\d+$/.test(row));
  const hasFunds = funds.some(({ rows }) => rows.length > 0);
  if (isByCode || !hasFunds || [...totals.values()].every(isZero)) return { income, isGuess: false };

  const laid = new Map<string, Amount>();
  const lay = (code: string, source: string, most: Amount): Amount => {
    const taken = smaller(most, totals.get(source) ?? zero);
    totals.set(source, subtract(totals.get(source) ?? zero, taken));
    laid.set(`${code}/${source}`, sum([laid.get(`${code}/${source}`) ?? zero, taken]));
    return subtract(most, taken);
  };
  const fiscal = (code: string, category: string) =>
    sum(funds.map((cells) => cells.amount(code, category) ?? zero));
  const spent = codes.map((code) => {
    const own = categorySchema.options.map((category) => ({
      all: expenditure.amount(code, category) ?? zero,
      fiscal: fiscal(code, category),
    }));
    const rest = subtract(sum(own.map(({ all }) => all)), sum(own.map((one) => one.fiscal)));
    return { code, rest: sign(rest) > 0 && !isTail(rest) ? rest : zero };
  });
  const others = spent.filter(({ rest }) => !isZero(rest));
  const filled = sources.filter((source) => !isZero(totals.get(source) ?? zero));
  for (const { code, rest } of others) filled.reduce<Amount>((left, source) => lay(code, source, left), rest);
  const hasCarryOver = sign(totals.get('carryOver') ?? zero) > 0;
  for (const category of ['projectExpenditure', 'basicExpenditure'])
    for (const code of codes) lay(code, 'carryOver', fiscal(code, category));
  return {
    income: {
      ...income,
      has: (column) => !fiscalColumns.includes(column) && income.has(column),
      amount: (row, column) => (row === 'total' ? income.amount(row, column) : laid.get(`${row}/${column}`)),
    },
    isGuess: (filled.length > 1 && others.length > 1) || (hasCarryOver && codes.length > 1),
  };
}

/** Of 财政拨款 a code has what it spends. */
const fiscalColumns: readonly string[] = ['fiscal', ...fiscalSources];
