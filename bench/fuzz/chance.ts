import { seeded } from '../../tests/import/variants/seeded.ts';

/** Choices that follow from the seed alone. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  one<T>(of: readonly [T, ...T[]]): T;
  /** Small numbers most often, 1 at the least. */
  few(most: number): number;
}

export function chanceOf(seed: number): Chance {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    one: (of) => of[below(of.length)] ?? of[0],
    few: (most) => 1 + Math.floor(random() ** 3 * most),
  };
}
