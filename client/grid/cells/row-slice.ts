import { type CellRange, isSingle } from '../state/cell-range.ts';
import type { RowSlice } from './grid-row-view.tsx';

const none: RowSlice = { left: -1, right: -1, isTop: false, isBottom: false };

/** The piece of the range that lies in a row; a range of one cell is the active cell and needs no marking. */
export function rowSlice(range: CellRange | undefined, row: number): RowSlice {
  if (!range || isSingle(range) || row < range.top || row > range.bottom) return none;
  return { left: range.left, right: range.right, isTop: row === range.top, isBottom: row === range.bottom };
}
