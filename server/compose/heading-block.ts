import type { HeadingBlock } from '../../schemas/document/block.ts';
import { plain } from '../../schemas/document/inline.ts';

/** @param parts of the title, between which it may be broken */
export const headingBlock = (
  anchor: string,
  role: HeadingBlock['role'],
  ...parts: readonly string[]
): HeadingBlock => ({
  kind: 'heading',
  anchor,
  role,
  inlines: parts.map(plain),
});
