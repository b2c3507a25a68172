import { isSameList } from './is-same-list.ts';

const none: readonly never[] = [];

/** The list that held the very same items before, if there is one: what follows from a list can be remembered by it. */
export function keepLists<Item extends object>(): (list: readonly Item[]) => readonly Item[] {
  const byFirst = new WeakMap<Item, readonly Item[]>();
  return (list) => {
    const [first] = list;
    if (!first) return none;
    const earlier = byFirst.get(first);
    if (earlier && isSameList(earlier, list)) return earlier;
    byFirst.set(first, list);
    return list;
  };
}
