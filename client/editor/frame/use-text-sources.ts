import { useEffect, useState } from 'react';
import { addressesBetween } from '../../preview/addresses-between.ts';
import { headingPlace } from '../../preview/heading-place.ts';
import type { PrintedVersion } from '../../preview/use-version-pdf.ts';
import type { Section } from '../section.ts';
import { entryPath } from '../tables/entry-path.ts';
import { printedCells } from '../tables/printed-cells.ts';
import { useEditor } from '../use-editor.ts';

/** The sections in which the figures between two headings are entered; undefined until the pages are there. */
export function useTextSources(
  sections: readonly Section[],
  printed: PrintedVersion | undefined,
  anchor: string,
  next: string | undefined,
): readonly Section[] | undefined {
  const report = useEditor((state) => state.report);
  const derived = useEditor((state) => state.derived);
  const pack = useEditor((state) => state.pack);
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
  if (!addresses) return undefined;
  const cells = printedCells(derived, pack);
  const entries = new Set(addresses.flatMap((address) => cells.get(address)?.entries ?? []));
  const paths = [...entries].map((entry) => entryPath(entry, report));
  return sections.filter(({ owns }) => paths.some(owns));
}

async function addressesUnder({ pdf, pages }: PrintedVersion, anchor: string, next: string | undefined) {
  const from = await headingPlace(pdf, anchor);
  const to = next === undefined ? undefined : await headingPlace(pdf, next);
  return from ? addressesBetween(pages, from, to) : [];
}
