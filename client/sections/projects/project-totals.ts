import { type MoneyUnit, sum } from '../../../schemas/model/amount.ts';
import type { GridTotal } from '../../grid/grid-contract.ts';
import { shownMoney } from '../readings/shown-money.ts';
import type { ProjectBudget } from './project-budgets.ts';

/** The last line: the budgets of all projects. */
export const projectTotals = (
  budgets: readonly ProjectBudget[],
  moneyUnit: MoneyUnit,
): readonly GridTotal[] =>
  (['fiscal', 'other'] as const).map((column) => ({
    column,
    text: shownMoney(sum(budgets.map((own) => own[column])), moneyUnit),
  }));
