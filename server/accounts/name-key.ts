/**
 * A user's name as it is shown and as it is compared: full-width letters and digits are those of half width (NFKC), and
 * an input method's stray blanks are no part of it.
 */
export const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** Two names that differ in case or width only are one name. */
export const nameKeyOf = (name: string): string => plainName(name).toLowerCase();
