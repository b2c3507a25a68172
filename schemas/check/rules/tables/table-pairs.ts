import type { PrintedTable, Subject } from '../../subject/subject.ts';

export type TablePair = readonly [PrintedTable, PrintedTable];

/** Two tables of each scope as one part: the same object for as long as neither changes. */
export function tablePairs(first: string, second: string): (subject: Subject) => readonly TablePair[] {
  const known = new WeakMap<PrintedTable, TablePair>();
  return ({ scopes }) =>
    scopes.flatMap(({ tables }) => {
      const [a, b] = [tables[first], tables[second]];
      if (!a || !b) return [];
      const earlier = known.get(a);
      const pair: TablePair = earlier?.[1] === b ? earlier : [a, b];
      known.set(a, pair);
      return [pair];
    });
}
