import { type FocusEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { cellAt } from './actions/current.ts';
import { endEdit } from './actions/edit-cell.ts';
import type { GridDesk } from './actions/grid-desk.ts';
import type { GridProps, GridRow } from './grid-contract.ts';
import type { CellPlace } from './state/grid-layout.ts';

export interface GridFocusInUse {
  readonly isInside: RefObject<boolean>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Where the focus is: told to the page, moved at its request; what is being typed is ended when it leaves the table. */
export function useGridFocus<Row extends GridRow>(
  desk: GridDesk<Row>,
  root: RefObject<HTMLElement | null>,
  active: CellPlace | undefined,
  { focus, onFocusCell }: GridProps<Row>,
): GridFocusInUse {
  const isInside = useRef(false);
  const asked = useRef<number>(undefined);
  useEffect(() => {
    if (!focus || focus.seq === asked.current) return;
    asked.current = focus.seq;
    endEdit(desk);
    const cell = cellAt(desk, { row: focus.row, column: focus.column });
    if (cell) desk.dispatch({ kind: 'select', place: cell.place });
  }, [desk, focus]);
  useEffect(() => {
    if (active && isInside.current) onFocusCell?.(active.row, active.column);
  }, [active, onFocusCell]);
  const onFocus = useCallback(() => {
    isInside.current = true;
  }, []);
  const onBlur = useCallback(
    ({ target, relatedTarget }: FocusEvent) => {
      // Another window took the focus, not another element: the edit waits.
      if (document.activeElement === target) return;
      if (relatedTarget instanceof Node && root.current?.contains(relatedTarget)) return;
      isInside.current = false;
      endEdit(desk);
    },
    [desk, root],
  );
  return { isInside, onFocus, onBlur };
}
