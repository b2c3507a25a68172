import type { GridOption } from '../grid-contract.ts';
import { normalized, type OptionIndex, type SearchedOption } from './option-index.ts';

/**
 * The options a query finds, best first: whose value begins so, whose label begins so, whose label holds it, whose other
 * words (initials) begin so or hold it. Several words must all be found. Without a query: all, in their order.
 */
export function searchOptions({ options, searched }: OptionIndex, query: string): readonly GridOption[] {
  const words = query.trim().split(/\s+/).map(normalized).filter(Boolean);
  if (words.length === 0) return options;
  const ranks: GridOption[][] = Array.from({ length: misses }, () => []);
  for (const each of searched) {
    const rank = Math.max(...words.map((word) => rankOf(each, word)));
    ranks[rank]?.push(each.option);
  }
  return ranks.flat();
}

const misses = 5;

function rankOf({ value, label, search }: SearchedOption, word: string): number {
  if (value.startsWith(word)) return 0;
  if (label.startsWith(word)) return 1;
  if (label.includes(word)) return 2;
  if (search.startsWith(word)) return 3;
  return search.includes(word) ? 4 : misses;
}
