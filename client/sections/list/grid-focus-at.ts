import type { Path } from '../../../schemas/edit/change.ts';
import type { GridFocus } from '../../grid/grid-contract.ts';

interface Focus {
  readonly path: Path;
  readonly seq: number;
}

/** Where in the grid of a list the reader was sent: its last row where it is the list itself, the first column where the path names none. */
export function gridFocusAt(
  list: Path,
  columns: readonly string[],
  focus: Focus | undefined,
  lastRow: string | undefined,
  columnAt: (inItem: Path) => string | undefined = firstKey,
): GridFocus | undefined {
  if (!focus || !startsWith(focus.path, list)) return undefined;
  const row = focus.path.length === list.length && lastRow ? { id: lastRow } : focus.path[list.length];
  if (typeof row !== 'object') return undefined;
  const named = columnAt(focus.path.slice(list.length + 1));
  const column = named !== undefined && columns.includes(named) ? named : columns[0];
  return column === undefined ? undefined : { row: row.id, column, seq: focus.seq };
}

const firstKey = ([step]: Path): string | undefined => (typeof step === 'string' ? step : undefined);

const startsWith = (path: Path, list: Path): boolean =>
  list.every((step, index) => JSON.stringify(step) === JSON.stringify(path[index]));
