import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../schemas/model/amount.ts';

/** A row as the grid sees it: a stable id and whatever the columns read. */
export interface GridRow {
  readonly id: string;
}

/** What a text means in a column: a value, or why it cannot be understood (Chinese: what is wrong, what is expected). */
export type GridReading = { readonly value: unknown } | { readonly fault: string };

/**
 * How a column reads, shows and writes. `parse(text(row), row)` must give the row's present value: copying, filling
 * down, duplicating and taking an edit back with Esc go that way.
 * Columns are kept between renders (`useMemo` or a constant): a new array draws every row anew.
 */
export interface GridColumn<Row extends GridRow> {
  readonly key: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** `toggle`: a box to tick, whose text is 是 where ticked; `choice`: a closed list; `code`: a searched list, open to other codes. */
  readonly kind: 'text' | 'amount' | 'choice' | 'code' | 'toggle';
  /** The text edited and copied; of a `choice` or `code` the value or the label of its option. */
  readonly text: (row: Row) => string;
  /** The text shown while it is not edited, where it differs (a code with its name, an amount with separators). */
  readonly display?: (row: Row) => string;
  /**
   * Reads what was typed or pasted. A `choice` or `code` gets the `value` of the option the text names (by value, label, both, or
   * a label only one option has); a `code` gets any other text as it is; no `choice` gets one. A `toggle` gets 是 or 否.
   * An `amount` may get a text with its unit (`12万元`): see `readMoney`.
   */
  readonly parse: (text: string, row: Row | undefined) => GridReading;
  /** Of a `choice` or `code`. A loader is called once, when the list is first needed. */
  readonly options?: readonly GridOption[] | (() => Promise<readonly GridOption[]>);
  /** Of a `code`: an option made of what is typed, offered after those found. Its `value` is what `parse` gets. */
  readonly offer?: (text: string) => GridOption | undefined;
  readonly readOnly?: boolean | ((row: Row) => boolean);
  /** What is to be noted about the present value of the cell (e.g. it is missing). */
  readonly notice?: (row: Row) => string | undefined;
  /** Several lines of text: shown cut off, opened up while edited. Alt+Enter breaks a line. */
  readonly multiline?: boolean;
  /** Stays in view while the table is scrolled sideways; leading columns only. */
  readonly pinned?: boolean;
  /** Never out of sight: at the right edge while its own place lies beyond it. One column at most. */
  readonly sticks?: boolean;
  /** Explains the column beside its title. */
  readonly hint?: string;
}

export interface GridOption {
  readonly value: string;
  readonly label: string;
  /** What else finds it, e.g. the initials of its pinyin: `xzyx`. */
  readonly search?: string;
  /** Where it belongs, shown beside it: 一般公共服务支出 / 政府办公厅（室）及相关机构事务. */
  readonly path?: string;
  /** Depth in a tree. */
  readonly indent?: number;
}

export interface GridEdit {
  readonly kind: 'set';
  readonly row: string;
  readonly column: string;
  readonly value: unknown;
}

/** A new row, empty, to be put after the row of that id (an earlier added one too); null: first. */
export interface GridAddition<Row extends GridRow> {
  readonly row: Row;
  readonly after: string | null;
}

/** Calls with the same gesture are one step of undo: the keystrokes of one cell's edit, the whole of a paste. */
export interface GridGesture {
  readonly gesture: string;
}

/** A text that could not be understood: it stays in its cell and is not part of the row. */
export interface GridFault {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly fault: string;
}

export interface GridFocus {
  readonly row: string;
  readonly column: string;
  /** The focus moves when this changes. */
  readonly seq: number;
}

export interface GridTotal {
  readonly column: string;
  readonly text: string;
}

export interface GridProps<Row extends GridRow> {
  /** Accessible name of the table. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** Everything one action does, in one call: `added` are to be put in first, in order, then `edits` set (in added rows too). */
  readonly onEdit: (
    edits: readonly GridEdit[],
    added: readonly GridAddition<Row>[],
    action: GridGesture,
  ) => void;
  /** An empty row with a fresh id. Absent: the rows are fixed. */
  readonly newRow?: () => Row;
  /** Answers false where a person is asked first, and nothing is removed yet. */
  readonly onRemove?: (ids: readonly string[]) => unknown;
  /** In the place of a copy of what the columns show: rows that hold more than their columns. */
  readonly onDuplicate?: (ids: readonly string[]) => void;
  /** Puts the rows, in their order, after the row of that id, which is none of them; null: first. */
  readonly onMove?: (ids: readonly string[], after: string | null) => void;
  /** The last line, always in view; none under a table without rows. */
  readonly totals?: readonly GridTotal[];
  /** The unit amounts are typed and shown in; asked about where a pasted block names the other. */
  readonly moneyUnit: MoneyUnit;
  readonly onFocusCell?: (row: string, column: string) => void;
  readonly focus?: GridFocus;
  readonly marked?: (row: string, column: string) => 'changed' | undefined;
  readonly isReadOnly?: boolean;
  /** Every row shows one line, of longer texts too. */
  readonly isCompact?: boolean;
  /** All texts not understood at present; called when they change. */
  readonly onFaults?: (faults: readonly GridFault[]) => void;
  /** Where there are no rows: what to do first. */
  readonly emptyText?: string;
  /** What else belongs into the toolbar. */
  readonly tools?: ReactNode;
}
