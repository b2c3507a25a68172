import { widthOf } from './widths.ts';

/**
 * How many columns each cell of a caption spans: they meet at the borders nearest to the cuts that leave room for their text.
 * @param cuts where the cells should meet, as shares of the width
 * @param needs what the text of each cell takes, in the unit of the widths; the first may take more than one line
 */
export function captionSpans(
  widths: readonly number[],
  cuts: readonly number[],
  needs: readonly number[],
): readonly number[] {
  const total = widthOf(widths);
  const borders = [0, ...widths.map((_, index) => widthOf(widths.slice(0, index + 1)))];
  const ends: number[] = [];
  for (const [index, cut] of cuts.entries()) {
    const start = ends.at(-1) ?? 0;
    const possible = range(start + 1, widths.length - (cuts.length - index) + 1);
    const isRoomy = (end: number) => {
      const border = borders[end] ?? 0;
      const isWideEnough = index === 0 || border - (borders[start] ?? 0) >= (needs[index] ?? 0);
      return isWideEnough && total - border >= widthOf(needs.slice(index + 1));
    };
    const roomy = possible.filter(isRoomy);
    const distance = (end: number) => Math.abs((borders[end] ?? 0) / total - cut);
    const best = (roomy.length > 0 ? roomy : possible).toSorted((a, b) => distance(a) - distance(b))[0];
    ends.push(best ?? start + 1);
  }
  const stops = [0, ...ends, widths.length];
  return stops.slice(1).map((stop, index) => stop - (stops[index] ?? 0));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
