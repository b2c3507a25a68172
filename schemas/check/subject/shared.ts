/**
 * `next`, with every part of it that equals its counterpart in `earlier` being that very counterpart: what did not change
 * stays the same object. Maps and lists are compared item by item, objects key by key; a part that is the same object on
 * both sides is not looked into.
 */
export function shared<Value>(earlier: unknown, next: Value): Value {
  if (Object.is(earlier, next) || typeof next !== 'object' || next === null) return next;
  if (typeof earlier !== 'object' || earlier === null) return next;
  if (Array.isArray(next))
    return (Array.isArray(earlier) ? sharedList(earlier, next) : next) as unknown as Value;
  if (next instanceof Map)
    return (earlier instanceof Map ? sharedMap(earlier, next) : next) as unknown as Value;
  return sharedObject(earlier as Parts, next as Parts) as Value;
}

type Parts = Readonly<Record<string, unknown>>;

function sharedList(earlier: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const kept = next.map((item, index) => shared(earlier[index], item));
  const isSame =
    kept.length === earlier.length && kept.every((item, index) => Object.is(item, earlier[index]));
  return isSame ? earlier : kept;
}

function sharedMap(
  earlier: ReadonlyMap<unknown, unknown>,
  next: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  let isSame = earlier.size === next.size;
  const kept = new Map<unknown, unknown>();
  for (const [key, value] of next) {
    const own = shared(earlier.get(key), value);
    isSame &&= Object.is(own, earlier.get(key)) && (own !== undefined || earlier.has(key));
    kept.set(key, own);
  }
  return isSame ? earlier : kept;
}

function sharedObject(earlier: Parts, next: Parts): Parts {
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(earlier).length;
  const kept: Record<string, unknown> = {};
  for (const key of keys) {
    kept[key] = shared(earlier[key], next[key]);
    isSame &&= Object.is(kept[key], earlier[key]) && Object.hasOwn(earlier, key);
  }
  return isSame ? earlier : kept;
}
