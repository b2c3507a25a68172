import type { IdentifiedJson } from './change.ts';

/** Where the items of a list are while it is being changed. Changes come in the order of the list: the next is near the last. */
export interface ListPlaces {
  /** -1 where there is no such item. */
  indexOf(id: string): number;
  /** Behind the item named; at the end where that is gone, first where it is null. */
  insert(item: IdentifiedJson, after: string | null): void;
  removeAt(index: number): IdentifiedJson | undefined;
}

/** The list is changed in place. */
export function listPlaces(list: IdentifiedJson[]): ListPlaces {
  /** Where each was seen last: whether it is there is certain, its index may have moved on. */
  const seen = new Map<string, number>();
  list.forEach(({ id }, index) => {
    if (!seen.has(id)) seen.set(id, index);
  });
  let near = 0;

  const search = (id: string): number => {
    for (let index = near; index < list.length; index++) if (list[index]?.id === id) return index;
    return list.findIndex((item) => item.id === id);
  };
  const indexOf = (id: string): number => {
    const last = seen.get(id);
    if (last === undefined) return -1;
    const index = list[last]?.id === id ? last : search(id);
    seen.set(id, index);
    near = index;
    return index;
  };
  return {
    indexOf,
    insert: (item, after) => {
      const previous = after === null ? -1 : indexOf(after);
      const index = after !== null && previous < 0 ? list.length : previous + 1;
      list.splice(index, 0, item);
      seen.set(item.id, index);
      near = index;
    },
    removeAt: (index) => {
      const [item] = list.splice(index, 1);
      if (item) seen.delete(item.id);
      near = index;
      return item;
    },
  };
}
