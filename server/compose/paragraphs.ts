import type { ParagraphBlock } from '../../schemas/document/block.ts';
import { type Inline, plain } from '../../schemas/document/inline.ts';

/** Typed text, a paragraph a line; empty lines print nothing. */
export const paragraphs = (texts: readonly string[]): readonly ParagraphBlock[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => bodyParagraph([plain(line.trim())]));

export const bodyParagraph = (inlines: readonly Inline[]): ParagraphBlock => ({
  kind: 'paragraph',
  role: 'body',
  inlines,
});
