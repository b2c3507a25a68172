import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { blankFund } from './new-item.ts';

type Funds = WorkingReport['procurement'][number]['funds'];
type Fund = Funds[number];

/** Funds have no ids in a report; as rows of a table each keeps one as long as it is the same fund. */
export type FundRow = Fund & { readonly id: string };

const ids = new WeakMap<Fund, string>();
let count = 0;

export const newFundRow = (): FundRow => ({ ...blankFund, id: newFundId() });

export const fundRows = (funds: Funds): readonly FundRow[] =>
  funds.map((fund) => ({ ...fund, id: idOf(fund) }));

/** The funds of the rows; one that was not written in is the same object as before. */
export const fundsOf = (rows: readonly FundRow[], before: Funds): Funds =>
  rows.map(
    ({ id, ...fund }) => before.find((own) => idOf(own) === id && isSame(own, fund)) ?? named(fund, id),
  );

function idOf(fund: Fund): string {
  const known = ids.get(fund);
  if (known !== undefined) return known;
  const id = newFundId();
  ids.set(fund, id);
  return id;
}

function named(fund: Fund, id: string): Fund {
  ids.set(fund, id);
  return fund;
}

const newFundId = (): string => {
  count += 1;
  return `fund${count}`;
};

const isSame = (one: Fund, other: Fund): boolean =>
  one.source === other.source && one.carryOver === other.carryOver && one.amount === other.amount;
