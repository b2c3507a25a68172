import type { Problem } from '../../../schemas/problem.ts';
import type { FoundColumn } from './find-columns.ts';
import type { ReadRow } from './read-rows.ts';

/** The rows of one item: the first holds the item, all of them its parts. */
export interface RowGroup {
  readonly id: string | undefined;
  readonly row: ReadRow;
  readonly parts: readonly ReadRow[];
}

/**
 * Rows by item. A row that holds nothing but a part belongs to the item of its id, else to the item above; a row that
 * holds nothing is none.
 */
export function groupRows(
  rows: readonly ReadRow[],
  columns: readonly FoundColumn[],
): { readonly groups: readonly RowGroup[]; readonly faults: readonly Problem[] } {
  const holds = (row: ReadRow, isPart: boolean) =>
    columns.some((column) => column.isPart === isPart && (row.texts.get(column.field) ?? '').trim() !== '');
  const groups = rows
    .filter((row) => holds(row, false))
    .map((row) => ({ id: row.id, row, parts: holds(row, true) ? [row] : [] }));
  const byRow = new Map(groups.map((group) => [group.row, group]));
  const byId = new Map(
    groups.flatMap((group) => (group.id === undefined ? [] : [[group.id, group] as const])),
  );
  const faults: Problem[] = [];
  let above: (typeof groups)[number] | undefined;
  for (const row of rows) {
    const own = byRow.get(row);
    above = own ?? above;
    if (own || !holds(row, true)) continue;
    const group = (row.id === undefined ? undefined : byId.get(row.id)) ?? above;
    const [first] = columns.filter(({ isPart }) => isPart);
    if (group) group.parts.push(row);
    else if (first)
      faults.push({ where: row.where(first.field), message: '这一行没有写明属于哪一项：请补填前面各列' });
  }
  return { groups, faults };
}
