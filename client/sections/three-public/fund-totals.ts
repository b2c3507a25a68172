import { type MoneyUnit, sum } from '../../../schemas/model/amount.ts';
import { fiscalSources } from '../../../schemas/model/terms.ts';
import type { GridTotal } from '../../grid/grid-contract.ts';
import { shownMoney } from '../readings/shown-money.ts';
import type { ThreePublicRow } from './three-public-row.ts';

/** The last line: each fund, and all of them. */
export const fundTotals = (rows: readonly ThreePublicRow[], moneyUnit: MoneyUnit): readonly GridTotal[] =>
  [...fiscalSources, 'total' as const].map((column) => ({
    column,
    text: shownMoney(sum(rows.flatMap((row) => row[column] || [])), moneyUnit),
  }));
