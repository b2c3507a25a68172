/** One direction of a window onto something longer; `before` and `after` are covered by what sticks to its edges. */
export interface ScrollWindow {
  readonly offset: number;
  readonly size: number;
  readonly before: number;
  readonly after: number;
}

/** The offset nearest to the present one at which a piece is in view; of a piece longer than the window, its start. */
export function scrollOffset(
  { offset, size, before, after }: ScrollWindow,
  start: number,
  end: number,
): number {
  if (start < offset + before) return start - before;
  if (end > offset + size - after) return Math.min(start - before, end - size + after);
  return offset;
}
