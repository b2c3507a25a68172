import { type RefObject, useLayoutEffect } from 'react';
import { coveredAcross } from './state/covered-across.ts';
import type { CellIndex } from './state/grid-layout.ts';
import { scrollOffset } from './state/scroll-offset.ts';
import type { ColumnPlaces } from './use-column-places.ts';

interface Heights {
  readonly row: number;
  readonly head: number;
  readonly foot: number;
}

/** Scrolls the cell into view when it becomes another, and each time `request` changes. */
export function useRevealedCell(
  box: RefObject<HTMLElement | null>,
  cell: CellIndex | undefined,
  request: unknown,
  places: ColumnPlaces,
  { row: rowHeight, head, foot }: Heights,
): void {
  const row = cell?.row;
  const column = cell?.column;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new request asks for the same cell again; widths are read as they are then
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || row === undefined || column === undefined) return;
    const top = head + row * rowHeight;
    const down = { offset: element.scrollTop, size: element.clientHeight, before: head, after: foot };
    element.scrollTop = scrollOffset(down, top, top + rowHeight);
    if (places.sides[column]) return;
    const left = places.lefts[column] ?? 0;
    const across = {
      offset: element.scrollLeft,
      size: element.clientWidth,
      ...coveredAcross(places, column),
    };
    element.scrollLeft = scrollOffset(across, left, left + (places.widths[column] ?? 0));
  }, [box, row, column, request]);
}
