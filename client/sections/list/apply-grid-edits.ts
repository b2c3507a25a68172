import type { GridAddition, GridEdit, GridRow } from '../../grid/grid-contract.ts';

export interface ListRules<Item extends GridRow> {
  readonly assign: (item: Item, column: string, value: unknown) => Item;
  /** A new item with what it takes over from the one above it. */
  readonly inherit?: (item: Item, above: Item | undefined) => Item;
}

/** The list after one action of the grid: what was added first, then what was set; all else is shared. */
export function applyGridEdits<Item extends GridRow>(
  items: readonly Item[],
  edits: readonly GridEdit[],
  added: readonly GridAddition<Item>[],
  rules: ListRules<Item>,
): readonly Item[] {
  const grown = added.reduce((list, addition) => insert(list, addition, rules), items);
  const byRow = new Map<string, GridEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  return grown.map((item) =>
    (byRow.get(item.id) ?? []).reduce((now, { column, value }) => rules.assign(now, column, value), item),
  );
}

/** Behind the row named; at the end where that is gone. */
function insert<Item extends GridRow>(
  items: readonly Item[],
  { row, after }: GridAddition<Item>,
  { inherit }: ListRules<Item>,
): readonly Item[] {
  const found = items.findIndex(({ id }) => id === after);
  const index = after === null ? 0 : found < 0 ? items.length : found + 1;
  const item = inherit ? inherit(row, items[index - 1]) : row;
  return [...items.slice(0, index), item, ...items.slice(index)];
}
