import { type Amount, isZero, smaller, subtract } from '../../../schemas/model/amount.ts';
import type { Category } from '../../../schemas/model/terms.ts';
import type { Spent } from './code-amounts.ts';
import { isTail } from './is-tail.ts';
import type { Share } from './ledger-share.ts';

/** Marks what is paid from 上年结转: 项目支出 first. */
export function withCarryOver(
  spent: readonly Spent[],
  carried: Amount,
  guess: (message: string) => void,
): readonly Share[] {
  if (isZero(carried)) return spent.map((share) => ({ ...share, carryOver: false }));
  if (spent.length > 1) guess('上年结转用于哪些支出没有列明，先认作项目支出');
  let left = carried;
  return [...spent]
    .sort((a, b) => Number(b.category === 'projectExpenditure') - Number(a.category === 'projectExpenditure'))
    .flatMap(({ amount, ...share }): readonly Share[] => {
      const taken = smaller(left, amount);
      left = subtract(left, taken);
      return [
        { ...share, carryOver: true, amount: taken },
        { ...share, carryOver: false, amount: subtract(amount, taken) },
      ].filter((one) => !isZero(one.amount));
    });
}

/**
 * Pays each category from the other incomes: first what was carried over, 经营支出 from 经营收入; what is not spent is kept.
 */
export function otherShares(
  rest: readonly { readonly category: Category; readonly amount: Amount }[],
  incomes: readonly Omit<Share, 'category'>[],
  guess: (message: string) => void,
): readonly Share[] {
  if (rest.length > 1 && incomes.length > 1) guess('各项支出用哪种非财政资金安排没有列明，按先后顺序分配');
  const left = incomes.map((income) => ({ ...income }));
  const businessFirst = [...left].sort(
    (a, b) => Number(b.source === 'businessIncome') - Number(a.source === 'businessIncome'),
  );
  const inOrder = [...rest].sort(
    (a, b) => Number(b.category === 'businessExpenditure') - Number(a.category === 'businessExpenditure'),
  );
  const shares = inOrder.flatMap(({ category, amount }) => {
    let need = amount;
    const own: Share[] = [];
    for (const income of category === 'businessExpenditure' ? businessFirst : left) {
      const taken = smaller(need, income.amount);
      if (isZero(taken)) continue;
      income.amount = subtract(income.amount, taken);
      need = subtract(need, taken);
      own.push({ category, source: income.source, carryOver: income.carryOver, amount: taken });
    }
    if (isTail(need)) return own;
    guess('支出多于收入总表所列的收入，差额认作其他收入');
    return [...own, { category, source: 'otherIncome' as const, carryOver: false, amount: need }];
  });
  return [...shares, ...left.filter(({ amount }) => !isTail(amount))];
}
