import { type Amount, type MoneyUnit, sign } from '../../../schemas/model/amount.ts';
import { sourceSchema } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { givenAmountColumn } from '../columns/given-amount-column.ts';
import { shownMoney } from '../readings/shown-money.ts';
import { termName } from '../terms/term-name.ts';
import { termOptions } from '../terms/term-options.ts';
import { fundsAmount } from './funds-amount.ts';
import { type OriginBook, originKey } from './origin-books.ts';
import { productOf } from './product-of.ts';

type Item = WorkingReport['procurement'][number];

const hasSeveral = ({ funds }: Item): boolean => funds.length > 1;

/** Amount and source of an item paid from one fund; of several, their sum, written in the table below. */
export function fundColumns(
  moneyUnit: MoneyUnit,
  books: ReadonlyMap<string, OriginBook> = new Map(),
): readonly GridColumn<Item>[] {
  const source = choiceColumn<Item>({
    key: 'source',
    title: '资金来源',
    width: 112,
    options: termOptions(sourceSchema.options),
    blank: '',
  });
  const label = ({ funds }: Item) => termName(funds[0]?.source ?? '');
  return [
    {
      ...givenAmountColumn<Item>({
        key: 'amount',
        title: '金额',
        moneyUnit,
        amountOf: fundsAmount,
        blank: '',
      }),
      readOnly: hasSeveral,
      sticks: true,
      notice: (item) =>
        productNotice(item, moneyUnit) ?? originNotice(books.get(originKey(item) ?? ''), moneyUnit),
    },
    {
      ...source,
      text: label,
      display: (item) => (hasSeveral(item) ? `${item.funds.length} 种来源，见下方` : label(item)),
      readOnly: hasSeveral,
    },
    {
      key: 'carryOver',
      title: '上年结转',
      width: 58,
      kind: 'toggle',
      align: 'center',
      text: ({ funds }) => (funds[0]?.carryOver ? '是' : '否'),
      parse: (text) => ({ value: text === '是' }),
      readOnly: hasSeveral,
    },
  ];
}

/** Printed prices are rounded, so a difference is worth a look and no fault. */
function productNotice(item: Item, moneyUnit: MoneyUnit): string | undefined {
  const product = productOf(item.quantity, item.unitPrice);
  const amount: Amount | '' = fundsAmount(item);
  return product === undefined || amount === '' || product === amount
    ? undefined
    : `数量×单价为 ${shownMoney(product, moneyUnit)} ${moneyUnit}，与金额不同，请核对`;
}

const originNotice = (book: OriginBook | undefined, moneyUnit: MoneyUnit): string | undefined =>
  book && sign(book.left) < 0
    ? `这一来源的采购共 ${shownMoney(book.spent, moneyUnit)}，超过它的预算 ${shownMoney(book.budget, moneyUnit)} ${moneyUnit}，请核对`
    : undefined;
