import type { HeadingBlock } from '../../schemas/document/block.ts';
import { plain } from '../../schemas/document/inline.ts';

export const headingBlock = (anchor: string, role: HeadingBlock['role'], text: string): HeadingBlock => ({
  kind: 'heading',
  anchor,
  role,
  inlines: [plain(text)],
});
