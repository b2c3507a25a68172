import type { Amount, MoneyUnit } from '../../../schemas/model/amount.ts';
import type { GridColumn, GridRow } from '../../grid/grid-contract.ts';
import { moneyText } from '../readings/money-text.ts';
import { readAmount } from '../readings/read-amount.ts';
import type { Blank } from '../readings/read-with.ts';
import { shownMoney } from '../readings/shown-money.ts';

interface Options<Row> {
  readonly key: string;
  readonly title: string;
  readonly moneyUnit: MoneyUnit;
  readonly amountOf: (row: Row) => Amount | '' | undefined;
  /** undefined where the amount may be left out. */
  readonly blank: Blank;
}

/** Money that is not simply a field of the row. */
export const givenAmountColumn = <Row extends GridRow>({
  key,
  title,
  moneyUnit,
  amountOf,
  blank,
}: Options<Row>): GridColumn<Row> => ({
  key,
  title: `${title}（${moneyUnit}）`,
  width: 124,
  align: 'right',
  kind: 'amount',
  text: (row) => moneyText(amountOf(row), moneyUnit),
  display: (row) => shownMoney(amountOf(row), moneyUnit),
  parse: readAmount(moneyUnit, blank),
});
