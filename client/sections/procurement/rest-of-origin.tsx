import { sign } from '../../../schemas/model/amount.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { shownMoney } from '../readings/shown-money.ts';
import type { OriginBook } from './origin-books.ts';
import './procurement.css';

/** Of the row being written: what its origin has left. */
export function RestOfOrigin({ book }: { readonly book: OriginBook | undefined }) {
  const moneyUnit = useEditor((state) => state.moneyUnit);
  if (!book) return null;
  const { budget, spent, left } = book;
  const money = (amount: typeof left) => shownMoney(amount, moneyUnit);
  return (
    <output
      className={sign(left) < 0 ? 'rest-of-origin is-over' : 'rest-of-origin'}
      title={`这一来源的预算 ${money(budget)}，列入采购 ${money(spent)}（${moneyUnit}）`}
    >
      来源{sign(left) < 0 ? '超出' : '剩余'} <strong>{money(left).replace('-', '')}</strong>
    </output>
  );
}
