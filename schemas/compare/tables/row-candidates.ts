import type { Candidate } from '../match/match-candidates.ts';
import type { LogicalRow } from './logical-rows.ts';

/** What a row is known by in either report. */
export type RowKeys = (row: LogicalRow) => Candidate<LogicalRow>;

/** A code keeps its key; one whose name alone is found again, at the same level, has moved. */
export const codeCandidate: RowKeys = (row) => ({
  item: row,
  keys: [row.key, row.code === '' || row.name === '' ? undefined : `${row.code.length}|${row.name}`],
});

/** A row the pack lists. */
export const fixedCandidate: RowKeys = (row) => ({ item: row, keys: [row.key] });

/** A total, a subtotal of a unit, or an item by what `keysOf` says of its entry. */
export const itemCandidate =
  (
    unitKey: (unit: string) => string,
    keysOf: (entry: string) => Omit<Candidate<unknown>, 'item'> | undefined,
  ): RowKeys =>
  (row) => {
    const own = row.entry === undefined ? undefined : keysOf(row.entry);
    return own ? { ...own, item: row } : { item: row, keys: [`${row.role}|${unitKey(row.key)}`] };
  };
