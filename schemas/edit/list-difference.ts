import type { Json } from './change.ts';
import { itemInWords } from './describe-value.ts';
import { isList } from './identified-list.ts';

/** Of a list without ids what comes and goes, in words; undefined where it is only the order, or no list. */
export function listDifference(
  was: Json | undefined,
  is: Json | undefined,
): { readonly added: readonly string[]; readonly removed: readonly string[] } | undefined {
  if (!isList(was) || !isList(is)) return undefined;
  const [old, now] = [was.map(itemInWords), is.map(itemInWords)];
  const added = now.filter((text) => !old.includes(text));
  const removed = old.filter((text) => !now.includes(text));
  return added.length + removed.length > 0 ? { added, removed } : undefined;
}
