import { isZero, sign } from '../../../schemas/model/amount.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { shownMoney } from '../readings/shown-money.ts';
import type { Allocation } from './allocations.ts';
import { useAllocations } from './use-allocations.ts';
import './economic.css';
import { termName } from '../terms/term-name.ts';

/** 基本支出 against what has its 款, by unit and source. */
export function AllocationTable() {
  const rows = useAllocations();
  const units = useEditor((state) => state.report.units);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  if (rows.length === 0)
    return (
      <p className="section-note">先在“收支明细”中填写基本支出，这里会显示每个单位还有多少没有分到款。</p>
    );
  return (
    <table className="allocations">
      <caption>基本支出的分配（{moneyUnit}）</caption>
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">资金来源</th>
          <th scope="col">收支明细中的基本支出</th>
          <th scope="col">已分到款</th>
          <th scope="col">差额</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.unit}/${row.source}`} className={isZero(row.left) ? 'is-done' : 'is-open'}>
            <th scope="row">{units.find(({ id }) => id === row.unit)?.name ?? row.unit}</th>
            <td>{termName(row.source)}</td>
            <td className="is-amount">{shownMoney(row.budget, moneyUnit)}</td>
            <td className="is-amount">{shownMoney(row.allocated, moneyUnit)}</td>
            <td className="is-amount">
              {verdictOf(row)} {isZero(row.left) ? '' : shownMoney(row.left, moneyUnit).replace('-', '')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const verdictOf = ({ left }: Allocation): string =>
  ({ '-1': '多分', '0': '已分完', '1': '还差' })[`${sign(left)}`];
