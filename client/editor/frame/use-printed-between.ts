import { useEffect, useState } from 'react';
import { addressesBetween } from '../../preview/addresses-between.ts';
import { headingPlace } from '../../preview/heading-place.ts';
import type { PrintedVersion } from '../../preview/use-version-pdf.ts';

/** The addresses of the figures printed between two headings; undefined until the pages are there. */
export function usePrintedBetween(
  printed: PrintedVersion | undefined,
  anchor: string,
  next: string | undefined,
): readonly string[] | undefined {
  const [addresses, setAddresses] = useState<readonly string[]>();
  useEffect(() => {
    setAddresses(undefined);
    if (!printed) return;
    let isGone = false;
    addressesUnder(printed, anchor, next)
      .then((found) => {
        if (!isGone) setAddresses(found);
      })
      // Newer pages have come meanwhile; they are read in their turn.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [printed, anchor, next]);
  return addresses;
}

async function addressesUnder({ pdf, pages }: PrintedVersion, anchor: string, next: string | undefined) {
  const from = await headingPlace(pdf, anchor);
  const to = next === undefined ? undefined : await headingPlace(pdf, next);
  return from ? addressesBetween(pages, from, to) : [];
}
