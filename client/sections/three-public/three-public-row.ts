import type { Amount } from '../../../schemas/model/amount.ts';
import type { FiscalSource, ThreePublicItem } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/** One item of one unit, its amount by fund. */
export interface ThreePublicRow extends Readonly<Record<FiscalSource, Amount | ''>> {
  /** `unit/item`. */
  readonly id: string;
  readonly item: ThreePublicItem;
  /** Whether the report's choice of rows prints the item. */
  readonly isPrinted: boolean;
  readonly unitName: string;
  readonly label: string;
  readonly total: Amount | '';
  /** What the economic lines give for it. */
  readonly drawn: Amount | '';
}

export type ThreePublicEntries = Extract<
  WorkingReport['threePublic'],
  { readonly entries: unknown }
>['entries'];
