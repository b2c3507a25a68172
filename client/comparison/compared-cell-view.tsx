import type { ComparedCell, ComparedColumn } from '../../schemas/compare/tables/compared-table.ts';
import type { MoneyFormat } from '../../schemas/model/amount.ts';
import { percentText, signedText } from './money-text.ts';

interface Props {
  readonly cell: ComparedCell;
  readonly kind: ComparedColumn['kind'];
  readonly money: MoneyFormat;
}

/** What stands there now; where that is otherwise, what stood there, and by how much it changed. */
export function ComparedCellView({ cell: { status, before, after, change }, kind, money }: Props) {
  const isNumber = kind !== 'text';
  if (status === 'same') return <td className={isNumber ? 'is-number' : undefined}>{after}</td>;
  return (
    <td className={isNumber ? 'is-number is-changed' : 'is-changed'}>
      <del>{before || '空'}</del> <ins>{after || '空'}</ins>
      {change && kind === 'amount' && (
        <span className="cell-difference">
          {signedText(change.difference, money)} {percentText(change.percent)}
        </span>
      )}
    </td>
  );
}
