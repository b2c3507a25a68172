import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { GridColumn, GridRow } from './grid-contract.ts';

export interface ColumnPlaces {
  /** CSS pixels, the column of row numbers not among them. */
  readonly widths: readonly number[];
  /** From the left edge of the table, the row numbers included. */
  readonly lefts: readonly number[];
  readonly total: number;
  /** How much at the left stays in view while scrolled. */
  readonly pinnedWidth: number;
  /** What keeps a column in view, by its position: the pinned ones and the one that sticks. */
  readonly sides: readonly (CSSProperties | undefined)[];
  /** The position of the column that sticks; -1: none does. */
  readonly stuck: number;
}

export const rowHeadWidth = 40;

/** Where the columns stand: as wide as asked, wider columns of text where there is room. */
export function useColumnPlaces<Row extends GridRow>(
  columns: readonly GridColumn<Row>[],
  box: RefObject<HTMLElement | null>,
): ColumnPlaces {
  const room = useInnerWidth(box);
  return useMemo(() => columnPlaces(columns, room), [columns, room]);
}

export function columnPlaces<Row extends GridRow>(
  columns: readonly GridColumn<Row>[],
  room: number,
): ColumnPlaces {
  const wanted = columns.reduce((total, { width }) => total + width, rowHeadWidth);
  const isElastic = ({ kind }: GridColumn<Row>): boolean => kind === 'text' || kind === 'code';
  const elastic = columns.filter(isElastic).reduce((total, { width }) => total + width, 0);
  const spare = Math.max(0, room - wanted);
  const widths = columns.map((column) =>
    isElastic(column) ? column.width + Math.floor((spare * column.width) / elastic) : column.width,
  );
  const lefts: number[] = [];
  let left = rowHeadWidth;
  for (const width of widths) {
    lefts.push(left);
    left += width;
  }
  const firstLoose = columns.findIndex(({ pinned }) => !pinned);
  const pinnedWidth = firstLoose < 0 ? left : (lefts[firstLoose] ?? rowHeadWidth);
  return {
    widths,
    lefts,
    total: left,
    pinnedWidth,
    sides: columns.map(({ pinned, sticks }, index) =>
      pinned ? { left: lefts[index] } : sticks ? { left: pinnedWidth, right: 0 } : undefined,
    ),
    stuck: columns.findIndex(({ sticks }) => sticks),
  };
}

function useInnerWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
