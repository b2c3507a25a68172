import { useMemo } from 'react';
import type { GridState } from '../state/grid-state.ts';
import type { ActiveCell } from './active-cell.ts';

/** What the active row is told; the same object until something of it changes. `fallback`: the column Tab from outside comes to. */
export function useActiveCell(
  { active, edit, focusRequest }: GridState,
  fallback: string | undefined,
  listId: string,
  chosen: number | undefined,
): ActiveCell | undefined {
  const column = active?.column ?? fallback;
  return useMemo(
    () =>
      column === undefined
        ? undefined
        : {
            column,
            edit,
            focusRequest,
            optionId: chosen === undefined ? undefined : `${listId}-${chosen}`,
          },
    [column, edit, focusRequest, listId, chosen],
  );
}
