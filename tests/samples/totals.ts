import { fenOf } from '../support/fen.ts';

/** Whole 分 by key; items without a key are left out. */
export function totals<T extends { readonly amount: string }>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) found[key] = (found[key] ?? 0) + fenOf(item.amount);
  }
  return found;
}
