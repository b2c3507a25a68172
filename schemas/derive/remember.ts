/**
 * Keeps what was computed for two objects that nothing changes, as long as the key says that all else it follows from
 * is the same too. A report that is being written stays mostly the same, and so do the tables of what stays.
 */
export function remember<First extends object, Second extends object, Result>() {
  const known = new WeakMap<First, WeakMap<Second, { readonly key: string; readonly result: Result }>>();
  return (first: First, second: Second, key: string, compute: () => Result): Result => {
    const ofFirst = known.get(first) ?? new WeakMap();
    known.set(first, ofFirst);
    const earlier = ofFirst.get(second);
    if (earlier?.key === key) return earlier.result;
    const result = compute();
    ofFirst.set(second, { key, result });
    return result;
  };
}
