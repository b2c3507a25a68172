import { isSameList } from './is-same-list.ts';

/** Keeps one result for an object that nothing changes, as long as all else it follows from is the very same too. */
export function rememberFor<Key extends object, Result>() {
  const known = new WeakMap<Key, { readonly from: readonly unknown[]; readonly result: Result }>();
  return (key: Key, from: readonly unknown[], compute: () => Result): Result => {
    const earlier = known.get(key);
    if (earlier && isSameList(earlier.from, from)) return earlier.result;
    const result = compute();
    known.set(key, { from, result });
    return result;
  };
}
