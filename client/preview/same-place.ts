import { type LinkedPage, type PageLink, pageLinks } from './page-links.ts';

/** What stands at the upper edge of the window: a page, and points from its upper edge. */
export interface ViewPlace {
  readonly page: number;
  readonly offset: number;
}

/**
 * Where in a new edition of the pages that stands which stood at a place of the old one: the figure nearest to it is looked for, in
 * the pages around first. The same place where no figure is near.
 */
export async function samePlace(
  old: readonly LinkedPage[],
  next: readonly LinkedPage[],
  place: ViewPlace,
): Promise<ViewPlace> {
  const page = old[place.page - 1];
  const anchor = page && nearest(await pageLinks(page), place.offset);
  if (!anchor) return place;
  const byDistance = [...next].sort(
    (a, b) => Math.abs(a.pageNumber - place.page) - Math.abs(b.pageNumber - place.page),
  );
  for (const candidate of byDistance) {
    const same = (await pageLinks(candidate)).filter(({ address }) => address === anchor.address);
    const found = nearest(same, anchor.top);
    if (found) return { page: candidate.pageNumber, offset: place.offset + found.top - anchor.top };
  }
  return place;
}

const nearest = (links: readonly PageLink[], offset: number): PageLink | undefined =>
  [...links].sort((a, b) => Math.abs(a.top - offset) - Math.abs(b.top - offset))[0];
