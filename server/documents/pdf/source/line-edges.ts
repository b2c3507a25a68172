/** Ascent of the ideographic em box of Chinese faces, in em (OpenType `BASE` table: 880 and −120 of 1000). */
const ideographicAscent = 0.88;

/** Heights above and below the baseline, in points, that make each line take exactly `lineHeight` with the text in its middle. */
export function lineEdges(
  size: number,
  lineHeight: number,
): { readonly top: number; readonly bottom: number } {
  const halfLeading = (lineHeight - size) / 2;
  const top = halfLeading + ideographicAscent * size;
  return { top, bottom: top - lineHeight };
}
