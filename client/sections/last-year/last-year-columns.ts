import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { givenAmountColumn } from '../columns/given-amount-column.ts';
import type { LastYearRow } from './last-year-row.ts';

export const lastYearColumns = (moneyUnit: MoneyUnit): readonly GridColumn<LastYearRow>[] => [
  {
    key: 'label',
    title: '项目',
    width: 204,
    kind: 'text',
    pinned: true,
    readOnly: true,
    text: ({ label }) => label,
    parse: (text) => ({ value: text }),
  },
  amount('before', '上年数', moneyUnit),
  { ...amount('now', '本年数', moneyUnit), readOnly: true },
  { ...amount('difference', '增减', moneyUnit), readOnly: true },
];

const amount = (
  key: 'before' | 'now' | 'difference',
  title: string,
  moneyUnit: MoneyUnit,
): GridColumn<LastYearRow> => ({
  ...givenAmountColumn<LastYearRow>({
    key,
    title,
    moneyUnit,
    amountOf: (row) => row[key],
    blank: undefined,
  }),
  width: 128,
});
