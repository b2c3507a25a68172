import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

export interface VisibleRow {
  readonly index: number;
  /** The height of the rows left out between the row before and this one. */
  readonly gapBefore: number;
}

export interface VisibleRows {
  readonly rows: readonly VisibleRow[];
  readonly gapAfter: number;
}

/** Up to this many rows are all drawn: the browser's own search finds them. */
const mostDrawn = 100;

/** The rows that are drawn: those in view, and the active one wherever it is, as it holds the focus. */
export function useVisibleRows(
  count: number,
  rowHeight: number,
  headHeight: number,
  box: RefObject<HTMLElement | null>,
  activeIndex: number | undefined,
): VisibleRows {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeIndex === undefined || activeIndex >= range.count || indexes.includes(activeIndex))
        return indexes;
      return [...indexes, activeIndex].sort((a, b) => a - b);
    },
    [activeIndex],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    rangeExtractor,
    enabled: count > mostDrawn,
  });
  if (count <= mostDrawn)
    return { rows: Array.from({ length: count }, (_, index) => ({ index, gapBefore: 0 })), gapAfter: 0 };
  let next = 0;
  const rows = virtualizer.getVirtualItems().map(({ index }) => {
    const gapBefore = (index - next) * rowHeight;
    next = index + 1;
    return { index, gapBefore };
  });
  return { rows, gapAfter: (count - next) * rowHeight };
}
