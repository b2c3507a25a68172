/** The pairs of neighbouring characters of a name. */
export function pairsOf(name: string): ReadonlySet<string> {
  const characters = [...name];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** The share of pairs two names have in common (Dice), between 0 and 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const pair of small) if (large.has(pair)) common += 1;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
