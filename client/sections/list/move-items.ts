import type { GridRow } from '../../grid/grid-contract.ts';

/** The items of these ids, in their order, behind the one of `after`; first where that is null. */
export function moveItems<Item extends GridRow>(
  items: readonly Item[],
  ids: readonly string[],
  after: string | null,
): readonly Item[] {
  const moving = new Set(ids);
  const staying = items.filter(({ id }) => !moving.has(id));
  const index = after === null ? 0 : staying.findIndex(({ id }) => id === after) + 1;
  return [...staying.slice(0, index), ...items.filter(({ id }) => moving.has(id)), ...staying.slice(index)];
}
