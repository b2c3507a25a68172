import type { Amount } from '../../../schemas/model/amount.ts';
import type { Category, Source } from '../../../schemas/model/terms.ts';

/** A line of the ledger, or a closing balance where it has no category; without id and unit. */
export interface LedgerShare {
  readonly functionalClass: string;
  readonly category?: Category;
  readonly source: Source;
  readonly carryOver: boolean;
  readonly amount: Amount;
}

/** The same without the code it is of. */
export type Share = Omit<LedgerShare, 'functionalClass'>;
