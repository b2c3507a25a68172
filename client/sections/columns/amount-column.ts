import type { Amount, MoneyUnit } from '../../../schemas/model/amount.ts';
import type { GridColumn, GridRow } from '../../grid/grid-contract.ts';
import { fieldOf } from '../list/field-of.ts';
import { moneyText } from '../readings/money-text.ts';
import { readAmount } from '../readings/read-amount.ts';
import { shownMoney } from '../readings/shown-money.ts';

interface Options {
  readonly key: string;
  readonly title: string;
  readonly moneyUnit: MoneyUnit;
}

/** Money that has to be entered. */
export function amountColumn<Row extends GridRow>({ key, title, moneyUnit }: Options): GridColumn<Row> {
  const amountOf = (row: Row) => fieldOf(row, key) as Amount | '';
  return {
    key,
    title: `${title}（${moneyUnit}）`,
    width: 124,
    align: 'right',
    kind: 'amount',
    text: (row) => moneyText(amountOf(row), moneyUnit),
    display: (row) => shownMoney(amountOf(row), moneyUnit),
    parse: readAmount(moneyUnit, ''),
  };
}
