import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { Caption } from './caption.ts';

/** A cell of an official table, wherever it was printed. */
export interface RecognisedCell {
  /** Key of the row: a code, `total`, a key of the pack's fixed rows, or `#3` for the third item. */
  readonly row: string;
  /** Of the pack's table; beside them the funds of 收入总表 where 财政拨款收入 is printed by fund. */
  readonly column: string;
  readonly text: string;
  readonly place: string;
}

export interface RecognisedTable {
  /** The pack's table. */
  readonly id: string;
  readonly place: string;
  readonly block: number;
  /** The title as printed, '' where there is none. */
  readonly title: string;
  readonly caption: Caption;
  readonly unit: MoneyUnit;
  readonly cells: readonly RecognisedCell[];
  /** Whether it was known by its title; otherwise by its headers and rows alone. */
  readonly isTitled: boolean;
  readonly remarks: readonly ProtocolEntry[];
}
