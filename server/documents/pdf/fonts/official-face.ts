import type { FontRole, HouseStyle } from '../../../../schemas/document/house-style.ts';
import type { FontFace } from './font-file.ts';

type StyleFont = HouseStyle['fonts'][FontRole];

const boldFrom = 600;

/**
 * The face the house style names, under its official name before its aliases; none where these folders lack it.
 * Bold is never feigned: without a bold face there is none.
 */
export function officialFace(
  { official, aliases }: StyleFont,
  faces: readonly FontFace[],
  bold: boolean,
): FontFace | undefined {
  const upright = faces.filter(({ isItalic, weight }) => !isItalic && (!bold || weight >= boldFrom));
  for (const name of [official, ...aliases]) {
    const named = upright.filter(({ names }) => names.has(name));
    if (named.length > 0) return nearest(named, bold ? 700 : 400);
  }
  return undefined;
}

function nearest(faces: readonly FontFace[], weight: number): FontFace | undefined {
  const distance = (face: FontFace) => Math.abs(face.weight - weight);
  return faces.reduce((best, face) => (distance(face) < distance(best) ? face : best));
}
