import type { FontRole } from '../../../../schemas/document/house-style.ts';
import type { FaceMetrics } from './face-metrics.ts';

/** A font file the layout loads, under a family name of its own, so that no font of the machine can be mistaken for it. */
export interface LoadedFace {
  readonly family: string;
  readonly path: string;
  readonly index: number;
  /** The glyphs it is loaded with. */
  readonly glyphs: Uint16Array;
}

/** What a font role prints with: the faces in the order in which a character is looked for. */
export interface Typeface {
  readonly faces: readonly LoadedFace[];
  readonly metrics: readonly FaceMetrics[];
}

/** The typefaces of a document, by role and weight. */
export interface Typefaces {
  readonly loaded: readonly LoadedFace[];
  /** Role and weight of each. */
  readonly used: readonly { readonly font: FontRole; readonly bold: boolean }[];
  readonly has: (font: FontRole, bold: boolean) => boolean;
  /** Throws where no text of the document is set so. */
  readonly of: (font: FontRole, bold: boolean) => Typeface;
}

/** Advance of a character in em; that of the first face that has it. */
export function advance({ metrics }: Typeface, codePoint: number): number {
  return metrics.find((face) => face.has(codePoint))?.advance(codePoint) ?? 0;
}
