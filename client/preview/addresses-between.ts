import { type LinkedPage, pageLinks } from './page-links.ts';
import type { ViewPlace } from './same-place.ts';

/** The cells that are printed from one place up to another, or to the end. */
export async function addressesBetween(
  pages: readonly LinkedPage[],
  from: ViewPlace,
  to: ViewPlace | undefined,
): Promise<readonly string[]> {
  const last = to?.page ?? pages.length;
  const concerned = pages.filter(({ pageNumber }) => pageNumber >= from.page && pageNumber <= last);
  const found = await Promise.all(
    concerned.map(async (page) =>
      (await pageLinks(page)).filter(
        ({ top }) =>
          (page.pageNumber > from.page || top >= from.offset) &&
          (page.pageNumber < last || to === undefined || top < to.offset),
      ),
    ),
  );
  return [...new Set(found.flat().map(({ address }) => address))];
}
