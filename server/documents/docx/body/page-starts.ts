import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import type { PlacedSection } from './section-blocks.ts';

/** The page number each section starts with; none where it goes on from the section before. The first numbered section starts at 1. */
export function pageStarts(sections: readonly PlacedSection[], _style: HouseStyle): (number | undefined)[] {
  const first = sections.findIndex(({ pageNumbers }) => pageNumbers === 'count');
  return sections.map((_, index) => (index === first ? 1 : undefined));
}
