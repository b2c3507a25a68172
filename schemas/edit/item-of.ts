import type { IdentifiedJson, Json } from './change.ts';
import { isIdentifiedList } from './identified-list.ts';

/** Shorter lists are looked through faster than they are indexed. */
const worthAnIndex = 50;

const indexes = new WeakMap<readonly Json[], ReadonlyMap<string, number>>();

/** The item of a list that has this id. A long list is looked through once: lists are not changed in place. */
export function itemOf(list: Json | undefined, id: string): IdentifiedJson | undefined {
  if (!Array.isArray(list)) return undefined;
  const index = indexes.get(list);
  if (index?.size === list.length) {
    const at = index.get(id);
    return at === undefined ? undefined : (list[at] as IdentifiedJson);
  }
  if (!isIdentifiedList(list)) return undefined;
  if (list.length >= worthAnIndex) indexes.set(list, new Map(list.map((item, at) => [item.id, at])));
  return list.find((item) => item.id === id);
}
