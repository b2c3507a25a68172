import type { Scope } from '../../model/identity.ts';

/**
 * Keeps what follows from an item of the report, its scope and one more thing in words (its number, its title): an item
 * that was not edited is the same object.
 */
export function rememberByScope<Item extends object, Result>() {
  const known = new WeakMap<Item, Map<Scope, { readonly words: string; readonly result: Result }>>();
  return (item: Item, scope: Scope, words: string, compute: () => Result): Result => {
    const ofItem = known.get(item) ?? new Map<Scope, { readonly words: string; readonly result: Result }>();
    known.set(item, ofItem);
    const earlier = ofItem.get(scope);
    if (earlier?.words === words) return earlier.result;
    const result = compute();
    ofItem.set(scope, { words, result });
    return result;
  };
}
