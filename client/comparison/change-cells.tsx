import type { MoneyChange } from '../../schemas/compare/money/money-change.ts';
import { moneyText, percentText, signedText } from './money-text.ts';

interface Props {
  readonly change: MoneyChange;
}

/** Both years, the difference and its share, in 万元. */
export function ChangeCells({ change: { before, after, difference, percent } }: Props) {
  return (
    <>
      <td className="is-number">{moneyText(before)}</td>
      <td className="is-number">{moneyText(after)}</td>
      <td className="is-number">{signedText(difference)}</td>
      <td className="is-number">{percentText(percent)}</td>
    </>
  );
}
