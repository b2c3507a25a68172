import type { Block, ComposedDocument, HeadingBlock } from '../../../../schemas/document/block.ts';
import type { Bookmark } from './body-context.ts';

/**
 * A bookmark for each heading, by anchor. Anchors are too free for a bookmark's name (40 characters, no `/`);
 * names of the form `_Toc000000001` are those Word gives, hides from the reader and takes up again when it renews the contents.
 */
export function bookmarks(document: ComposedDocument): Map<string, Bookmark> {
  const byAnchor = new Map<string, Bookmark>();
  for (const { anchor, role } of document.sections.flatMap((section) => section.blocks).filter(isHeading)) {
    if (byAnchor.has(anchor)) throw new Error(`two headings have the anchor ${anchor}`);
    const id = byAnchor.size + 1;
    byAnchor.set(anchor, { id, name: `_Toc${String(id).padStart(9, '0')}`, role });
  }
  return byAnchor;
}

function isHeading(block: Block): block is HeadingBlock {
  return block.kind === 'heading';
}
