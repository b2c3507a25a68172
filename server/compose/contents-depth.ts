import type { ContentsEntry } from '../../schemas/document/block.ts';

/** The contents know three depths; what is nested deeper stands at the third. */
export const contentsDepth = (nesting: number): ContentsEntry['depth'] =>
  nesting <= 0 ? 0 : nesting === 1 ? 1 : 2;
