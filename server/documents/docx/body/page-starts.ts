import type { PlacedSection } from './section-blocks.ts';

/** The page number each section starts with: 1 the first numbered one, none those that go on from the section before. */
export function pageStarts(sections: readonly PlacedSection[]): (number | undefined)[] {
  const first = sections.findIndex(({ pageNumbers }) => pageNumbers === 'count');
  return sections.map((_, index) => (index === first ? 1 : undefined));
}
