import type { Line } from './line.ts';

export function movedRows(
  rows: readonly Line[],
  ids: readonly string[],
  after: string | null,
): readonly Line[] {
  const moved = rows.filter(({ id }) => ids.includes(id));
  const rest = rows.filter(({ id }) => !ids.includes(id));
  const at = rest.findIndex(({ id }) => id === after) + 1;
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}
