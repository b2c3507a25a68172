import type { GridRow } from '../grid-contract.ts';
import { type CellPlace, type GridLayout, indexOfCell } from './grid-layout.ts';

/** A rectangle of cells, ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells between two corners; where the second is gone, the first alone. */
export function cellRange<Row extends GridRow>(
  layout: GridLayout<Row>,
  active: CellPlace | undefined,
  lead: CellPlace | undefined,
): CellRange | undefined {
  const from = indexOfCell(layout, active);
  if (!from) return undefined;
  const to = indexOfCell(layout, lead) ?? from;
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

export const isSingle = ({ top, bottom, left, right }: CellRange): boolean =>
  top === bottom && left === right;

export const cellCount = ({ top, bottom, left, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);
