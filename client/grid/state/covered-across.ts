import type { ColumnPlaces } from '../use-column-places.ts';
import type { ScrollWindow } from './scroll-offset.ts';

/** The column that sticks covers the right edge for those before it, the left one for those behind. */
export function coveredAcross(
  { widths, pinnedWidth, stuck }: Pick<ColumnPlaces, 'widths' | 'pinnedWidth' | 'stuck'>,
  column: number,
): Pick<ScrollWindow, 'before' | 'after'> {
  const width = widths[stuck] ?? 0;
  return column < stuck ? { before: pinnedWidth, after: width } : { before: pinnedWidth + width, after: 0 };
}
