import type { Block } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { contentsRole } from './contents-source.ts';

/** The space between two neighbours, in points. A table's notes stand close to it. */
export function spaceBetween(above: Block, below: Block, style: HouseStyle): number {
  const isNote = above.kind === 'table' && below.kind === 'paragraph' && below.role === 'note';
  return (isNote ? 0 : blockSpacing(above, style).after) + blockSpacing(below, style).before;
}

interface Spacing {
  readonly before: number;
  readonly after: number;
}

/** The space a block asks for above and below itself, in points. Word adds that of two neighbours, and so do we. */
export function blockSpacing(block: Block, style: HouseStyle): Spacing {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return roleSpacing(style, block.role, block.role);
    case 'contents':
      return roleSpacing(style, 'contentsTitle', lastContentsRole(block));
    case 'table':
      return { before: 0, after: style.table.spaceAfter };
    case 'pageBreak':
      return { before: 0, after: 0 };
  }
}

function roleSpacing(
  style: HouseStyle,
  first: keyof HouseStyle['text'],
  last: keyof HouseStyle['text'],
): Spacing {
  return { before: style.text[first].spaceBefore, after: style.text[last].spaceAfter };
}

function lastContentsRole({ entries }: Extract<Block, { kind: 'contents' }>): keyof HouseStyle['text'] {
  const last = entries.at(-1);
  return last ? contentsRole(last) : 'contentsTitle';
}
