import { type LinkedPage, pageLinks } from './page-links.ts';

/** Where on paper a cell stands. */
export interface PrintedPlace {
  readonly address: string;
  readonly page: number;
  /** Points from the upper edge. */
  readonly top: number;
}

/** Every place where one of the cells is printed, in the order of print. */
export async function printedPlaces(
  pages: readonly LinkedPage[],
  addresses: ReadonlySet<string>,
): Promise<readonly PrintedPlace[]> {
  const places: PrintedPlace[] = [];
  for (const page of pages)
    for (const { address, top } of await pageLinks(page))
      if (addresses.has(address)) places.push({ address, page: page.pageNumber, top });
  return places;
}
