import { useDeferredValue, useMemo } from 'react';
import { type Amount, type MoneyUnit, sum } from '../../../schemas/model/amount.ts';
import type { GridTotal } from '../../grid/grid-contract.ts';
import { shownMoney } from '../readings/shown-money.ts';

/** The last line under a list whose rows have one `amount`. A little behind what is typed: adding up never delays it. */
export function useColumnTotal(
  items: readonly { readonly amount: Amount | '' }[],
  moneyUnit: MoneyUnit,
): readonly GridTotal[] {
  const settled = useDeferredValue(items);
  return useMemo(() => {
    const total = sum(settled.flatMap(({ amount }) => amount || []));
    return [{ column: 'amount', text: shownMoney(total, moneyUnit) }];
  }, [settled, moneyUnit]);
}
