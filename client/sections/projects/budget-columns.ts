import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { givenAmountColumn } from '../columns/given-amount-column.ts';
import type { ProjectBudget } from './project-budgets.ts';

type Project = WorkingReport['projects'][number];

const parts = { fiscal: '财政拨款', other: '其他资金' } as const;

/** The budget as the ledger lines give it; to be typed only where none names the project. */
export const budgetColumns = (
  budgets: ReadonlyMap<string, ProjectBudget>,
  moneyUnit: MoneyUnit,
): readonly GridColumn<Project>[] =>
  (['fiscal', 'other'] as const).map((part) => ({
    ...givenAmountColumn<Project>({
      key: part,
      title: parts[part],
      moneyUnit,
      amountOf: ({ id, statedBudget }) => (budgets.get(id) ?? statedBudget)?.[part],
      blank: undefined,
    }),
    width: 112,
    hint: '由“收支明细”中写明这个项目的行相加；一行也没有时可在这里直接填写。',
    readOnly: ({ id }) => budgets.has(id),
  }));
