import type { FontRole, HouseStyle } from '../../../schemas/document/house-style.ts';

/** The official name of a face in all four slots of a run: without eastAsia, Word sets Chinese in a font of its own choice. */
export function runFonts(style: HouseStyle, role: FontRole) {
  const name = style.fonts[role].official;
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' } as const;
}
