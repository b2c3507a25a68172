import type { Block, ComposedDocument } from '../../schemas/document/block.ts';
import type { Inline } from '../../schemas/document/inline.ts';

/** How many places of the document still ask for something. */
export const countGaps = ({ sections }: ComposedDocument): number =>
  sections.flatMap(({ blocks }) => blocks.flatMap(inlinesOf)).filter(({ kind }) => kind === 'gap').length;

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return block.inlines;
    case 'table':
      return [...block.header, ...block.body].flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines));
    case 'contents':
    case 'pageBreak':
      return [];
  }
}
