import { type Inline, inlineText, plain } from '../../schemas/document/inline.ts';

/**
 * The inlines of a heading, each on a line of its own where one line cannot hold them all: a title is broken between its
 * parts, not within a word (GB/T 9704-2012 7.3.1).
 */
export function titleLines(
  inlines: readonly Inline[],
  fitsLine: (text: string) => boolean,
): readonly Inline[] {
  if (inlines.length < 2 || fitsLine(inlineText(inlines))) return inlines;
  return inlines.flatMap((inline, index) => (index === 0 ? [inline] : [plain('\n'), inline]));
}
