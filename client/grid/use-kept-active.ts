import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { GridDesk } from './actions/grid-desk.ts';
import type { GridRow } from './grid-contract.ts';
import { type CellPlace, type GridLayout, indexOfCell, placeOfCell } from './state/grid-layout.ts';

/** When the active cell's row or column goes, as an undo takes it, the cell that comes to stand there is the active one. */
export function useKeptActive<Row extends GridRow>(
  desk: GridDesk<Row>,
  layout: GridLayout<Row>,
  active: CellPlace | undefined,
  isInside: RefObject<boolean>,
): void {
  const stood = useRef({ row: 0, column: 0 });
  const former = useRef(layout);
  useLayoutEffect(() => {
    const index = indexOfCell(layout, active);
    const isNew = former.current !== layout;
    former.current = layout;
    if (index) stood.current = index;
    else if (active && isNew) {
      const row = Math.min(stood.current.row, layout.rows.length - 1);
      const column = layout.columnIndex.get(active.column) ?? 0;
      const place = placeOfCell(layout, { row, column });
      if (place) desk.dispatch({ kind: 'select', place, takesFocus: isInside.current });
    }
  }, [desk, layout, active, isInside]);
}
