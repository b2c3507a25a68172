import type { Block, ComposedDocument } from '../../schemas/document/block.ts';
import type { Inline } from '../../schemas/document/inline.ts';

/** Whether the document still asks for something. */
export const hasGaps = ({ sections }: ComposedDocument): boolean =>
  sections.some(({ blocks }) => blocks.some((block) => inlinesOf(block).some(({ kind }) => kind === 'gap')));

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
