import { isIdentifiedList } from './identified-list.ts';

/**
 * Where in a list the item of an id stands; undefined where the value is no list of items, -1 where none has the id. Lists
 * are never changed in place, so what is known of a long one is kept: a workbook names each of twenty thousand rows.
 */
export function itemIndex(list: unknown, id: string): number | undefined {
  if (!Array.isArray(list)) return undefined;
  if (list.length < shortest)
    return isIdentifiedList(list) ? list.findIndex((item) => item.id === id) : undefined;
  const known = placesOf.get(list);
  const places = known?.length === list.length ? known : found(list);
  return places.byId && (places.byId.get(id) ?? -1);
}

const shortest = 50;

interface Places {
  readonly length: number;
  readonly byId: ReadonlyMap<string, number> | undefined;
}
const placesOf = new WeakMap<object, Places>();

function found(list: readonly unknown[]): Places {
  // Of two items of one id the first is meant.
  const byId = isIdentifiedList(list)
    ? new Map(list.map(({ id }, index) => [id, index] as const).reverse())
    : undefined;
  const places = { length: list.length, byId };
  placesOf.set(list, places);
  return places;
}
