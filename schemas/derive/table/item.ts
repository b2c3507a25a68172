import type { RowSource } from '../../pack/table-spec.ts';
import type { DerivedRow } from '../derived-report.ts';

export type ItemSource = Extract<RowSource, { kind: 'items' }>;

/** A row of a table of items, before its cells are made. */
export interface Item {
  readonly key: string;
  readonly role: DerivedRow['role'];
  /** The fields this row prints; a total row prints its label in the first field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The items whose money its amounts add up. */
  readonly owners: readonly string[];
  /** The entry its fields come from; a total has none of its own. */
  readonly entry?: string;
}
