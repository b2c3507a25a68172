import type { GridAddition, GridEdit } from '../../../client/grid/grid-contract.ts';
import type { Line } from './line.ts';

/** The rows once the edits of one action are done. */
export function appliedEdits(
  rows: readonly Line[],
  edits: readonly GridEdit[],
  added: readonly GridAddition<Line>[],
): readonly Line[] {
  const all = [...rows];
  for (const { row, after } of added) all.splice(all.findIndex(({ id }) => id === after) + 1, 0, row);
  const texts = new Map<string, Record<string, string>>();
  for (const { row, column, value } of edits)
    texts.set(row, { ...texts.get(row), [column]: value === '否' ? '' : String(value) });
  return all.map((row) => {
    const own = texts.get(row.id);
    return own ? { ...row, texts: { ...row.texts, ...own } } : row;
  });
}
