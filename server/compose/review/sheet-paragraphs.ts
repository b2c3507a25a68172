import type { Block } from '../../../schemas/document/block.ts';
import { plain } from '../../../schemas/document/inline.ts';

export const title = (text: string): Block => ({ kind: 'title', role: 'report', inlines: [plain(text)] });

export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  role: 'body',
  inlines: [plain(text)],
});

export const note = (text: string): Block => ({ kind: 'paragraph', role: 'note', inlines: [plain(text)] });
