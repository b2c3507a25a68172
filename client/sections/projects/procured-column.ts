import { type MoneyUnit, sign } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { givenAmountColumn } from '../columns/given-amount-column.ts';
import type { OriginBook } from '../procurement/origin-books.ts';
import { shownMoney } from '../readings/shown-money.ts';

type Project = WorkingReport['projects'][number];

/** What is bought for a project; noted where that is more than it has. */
export function procuredColumn(
  books: ReadonlyMap<string, OriginBook>,
  moneyUnit: MoneyUnit,
): GridColumn<Project> {
  const bookOf = ({ id }: Project) => books.get(`project ${id}`);
  return {
    ...givenAmountColumn<Project>({
      key: 'procured',
      title: '其中采购',
      moneyUnit,
      amountOf: (project) => bookOf(project)?.spent,
      blank: undefined,
    }),
    width: 108,
    readOnly: true,
    hint: '“政府采购”中来源为这个项目的金额之和。',
    notice: (project) => {
      const book = bookOf(project);
      return book && sign(book.left) < 0
        ? `采购比项目预算多 ${shownMoney(book.left, moneyUnit).replace('-', '')} ${moneyUnit}，请核对`
        : undefined;
    },
  };
}
