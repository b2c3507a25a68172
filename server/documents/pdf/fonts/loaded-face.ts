import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { commonCharacters } from './common-characters.ts';
import type { FaceMetrics } from './face-metrics.ts';
import type { LoadedFace } from './typeface.ts';

const common = commonCharacters();
const commonGlyphs = new WeakMap<FaceMetrics, readonly number[]>();

/**
 * A face with the glyphs of common text and of `codePoints`; its family name is a digest of what it is
 * loaded with, not of where it lies: the same document gives the same bytes in another folder.
 */
export function loadedFace(
  { path, index }: { readonly path: string; readonly index: number },
  metrics: FaceMetrics,
  codePoints: ReadonlySet<number>,
): LoadedFace {
  const rare = glyphsOf(
    [...codePoints].filter((code) => !common.has(code)),
    metrics,
  ).sort();
  const glyphs = Uint16Array.from([...glyphsOfCommon(metrics), ...rare]);
  const digest = createHash('sha256')
    .update(`${index} ${basename(path)} `)
    .update(glyphs)
    .digest('hex');
  return { family: `face-${digest.slice(0, 24)}${unstyledEnding}`, path, index, glyphs };
}

/** A layout program trims “Bold”, “Th” and the like from the end of a family name; nothing of that kind ends so. */
const unstyledEnding = 'q';

function glyphsOfCommon(metrics: FaceMetrics): readonly number[] {
  const known = commonGlyphs.get(metrics);
  if (known) return known;
  const glyphs = glyphsOf(common, metrics);
  commonGlyphs.set(metrics, glyphs);
  return glyphs;
}

function glyphsOf(codePoints: Iterable<number>, { glyph }: FaceMetrics): number[] {
  return Array.from(codePoints, glyph).filter((number) => number !== undefined);
}
