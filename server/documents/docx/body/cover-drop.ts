import type { Block } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { textHeight } from '../text-area.ts';
import { twips } from '../twips.ts';
import type { Place } from './place.ts';

/** The space above the title that opens a cover: in the upper part of the page, where the eye rests, not at its edge. */
export function coverDrop(block: Block, place: Place, style: HouseStyle): { readonly before?: number } {
  if (!place.first || block.kind !== 'title' || block.role !== 'cover') return {};
  const drop = textHeight(style.page[place.layout]) * shareAbove;
  return { before: twips(Math.max(style.text.cover.spaceBefore, drop)) };
}

const shareAbove = 0.27;
