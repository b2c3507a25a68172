import type { DerivedRow } from '../../derive/derived-report.ts';
import type { MoneyFormat } from '../../model/amount.ts';
import type { ChangeStatus } from '../change-status.ts';
import type { Both, Either } from '../compared-report.ts';
import type { MoneyChange } from '../money/money-change.ts';

export interface ComparedColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'amount' | 'quantity';
  /** Only one of the two forms has it. */
  readonly form?: 'before' | 'after';
}

export interface ComparedCell extends Both<string> {
  readonly status: Extract<ChangeStatus, 'same' | 'changed'>;
  /** As printed; of a cell of money or of a quantity. */
  readonly change?: MoneyChange;
}

/** What a row is called. */
export interface RowName {
  readonly code: string;
  readonly name: string;
}

export interface ComparedRow extends RowName {
  readonly key: string;
  readonly status: ChangeStatus;
  readonly role: DerivedRow['role'];
  /** What it was called, where that is otherwise. */
  readonly was?: RowName;
  /** Only one of the two forms has it; the amount of the other year is reckoned by what the row measures. */
  readonly form?: 'before' | 'after';
  /** By column, in the order of the columns. */
  readonly cells: readonly ComparedCell[];
}

/** A table of both years, or one side of a table that has two (收入, 支出). */
export interface ComparedTable extends Either<string> {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly money: MoneyFormat;
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
  readonly changedRows: number;
}
