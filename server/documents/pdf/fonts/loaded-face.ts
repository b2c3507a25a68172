import { createHash } from 'node:crypto';
import { commonCharacters } from './common-characters.ts';
import type { FaceMetrics } from './face-metrics.ts';
import type { LoadedFace } from './typeface.ts';

const common = commonCharacters();

/** A face with the glyphs of common text and of `codePoints`; its family name is a digest of it all. */
export function loadedFace(
  { path, index }: { readonly path: string; readonly index: number },
  { glyph }: FaceMetrics,
  codePoints: Iterable<number>,
): LoadedFace {
  const present = [...common, ...codePoints].map(glyph).filter((number) => number !== undefined);
  const glyphs = Uint16Array.from(new Set(present)).sort();
  const digest = createHash('sha256').update(`${index} ${path}`).update(glyphs).digest('hex');
  return { family: `face-${digest.slice(0, 24)}${unstyledEnding}`, path, index, glyphs };
}

/** A layout program trims “Bold”, “Th” and the like from the end of a family name; nothing of that kind ends so. */
const unstyledEnding = 'q';
