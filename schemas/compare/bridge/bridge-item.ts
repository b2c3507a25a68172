import { type Amount, isZero, sum } from '../../model/amount.ts';
import { type ChangeStatus, statusOf } from '../change-status.ts';
import { type MoneyChange, moneyChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';

interface Named {
  readonly key: string;
  readonly code?: string;
  readonly name: string;
  readonly status?: ChangeStatus;
  readonly children?: readonly BridgeItem[];
  readonly isRest?: boolean;
}

export const totalOf = (facts: readonly { readonly amount: Amount }[]): Amount =>
  sum(facts.map(({ amount }) => amount));

/** New where nothing was spent on it before, ended where nothing is any more. */
export function bridgeItem(
  { code = '', children = [], isRest = false, status, ...named }: Named,
  change: MoneyChange,
): BridgeItem {
  return { ...named, code, children, isRest, change, status: status ?? moneyStatus(change) };
}

export const moneyStatus = ({ before, after, difference }: MoneyChange): ChangeStatus =>
  statusOf(
    {
      before: isZero(before) ? undefined : before,
      after: isZero(after) && !isZero(before) ? undefined : after,
    },
    { isChanged: !isZero(difference) },
  );

/** Whether there is anything to say of it. */
export const isUsed = ({ change: { before, after } }: BridgeItem): boolean =>
  !isZero(before) || !isZero(after);

/** What the items leave of a whole, as an item of its own where they leave any. */
export function restItem(
  key: string,
  name: string,
  whole: MoneyChange,
  items: readonly BridgeItem[],
): readonly BridgeItem[] {
  const left = (side: 'before' | 'after') =>
    less(
      whole[side],
      items.map(({ change }) => change[side]),
    );
  const rest = bridgeItem({ key, name, isRest: true }, moneyChange(left('before'), left('after')));
  return isUsed(rest) ? [rest] : [];
}

const less = (whole: Amount, parts: readonly Amount[]): Amount => moneyChange(sum(parts), whole).difference;
