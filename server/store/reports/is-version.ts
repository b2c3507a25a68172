/** The largest number that a column of integers takes in both databases. */
export const mostVersions = 2 ** 31 - 1;

export const isVersion = (version: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= mostVersions;
