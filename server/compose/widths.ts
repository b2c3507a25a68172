const twipsPerPoint = 20;

/** Splits a width in points into whole twips in proportion; they sum to the whole width, rounded down. */
export function shareTwips(weights: readonly number[], points: number): readonly number[] {
  const whole = Math.floor(points * twipsPerPoint);
  const total = widthOf(weights);
  const ends = weights.map((_, index) => Math.round((widthOf(weights.slice(0, index + 1)) / total) * whole));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

export const twips = (points: number): number => Math.round(points * twipsPerPoint);

export const widthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
