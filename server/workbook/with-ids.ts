import type { JsonObject } from '../../schemas/edit/identified-list.ts';

/** Items that have no ids, by what they are known by: the second of the same is told from the first. */
export function withIds(
  items: readonly JsonObject[],
  knownBy: (item: JsonObject) => string,
): readonly JsonObject[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const key = knownBy(item).trim();
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return { id: count === 1 ? `=${key}` : `=${key}#${count}`, ...item };
  });
}
