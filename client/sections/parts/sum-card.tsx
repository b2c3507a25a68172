import { type Amount, isZero } from '../../../schemas/model/amount.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { shownMoney } from '../readings/shown-money.ts';
import './sum-card.css';

interface Props {
  readonly title: string;
  readonly total: Amount;
  /** Those of nothing are not shown. */
  readonly parts: readonly { readonly name: string; readonly amount: Amount }[];
}

/** A total over what it is made of, in the unit money is typed in. */
export function SumCard({ title, total, parts }: Props) {
  const moneyUnit = useEditor((state) => state.moneyUnit);
  return (
    <dl className="sum-card">
      <div className="is-total">
        <dt>
          {title}（{moneyUnit}）
        </dt>
        <dd>{shownMoney(total, moneyUnit)}</dd>
      </div>
      {parts
        .filter(({ amount }) => !isZero(amount))
        .map(({ name, amount }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shownMoney(amount, moneyUnit)}</dd>
          </div>
        ))}
    </dl>
  );
}
