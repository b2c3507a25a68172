import { useEffect, useState } from 'react';
import { type PrintedPlace, printedPlaces } from '../../preview/printed-places.ts';
import type { PrintedVersion } from '../../preview/use-version-pdf.ts';
import { cellsOfEntries } from '../tables/cells-of-entries.ts';
import { useEditor } from '../use-editor.ts';

export interface ShownPlaces {
  readonly seq: number;
  readonly places: readonly PrintedPlace[];
  readonly index: number;
}

/** Where the cells somebody asked to see are printed, and which of the places one looks at. */
export function useShownPlaces(printed: PrintedVersion | undefined) {
  const shown = useEditor((state) => state.shown);
  const derived = useEditor((state) => state.derived);
  const pack = useEditor((state) => state.pack);
  const [found, setFound] = useState<ShownPlaces>();
  const [dismissed, setDismissed] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: typing on does not ask anew
  useEffect(() => {
    if (!shown || !printed || shown.seq === dismissed) return;
    let isGone = false;
    const addresses = cellsOfEntries(shown.addresses, derived, pack).map(({ address }) => address);
    printedPlaces(printed.pages, new Set(addresses))
      .then((places) => {
        if (isGone) return;
        setFound((before) => ({
          seq: shown.seq,
          places,
          index: before?.seq === shown.seq ? before.index : 0,
        }));
      })
      // Newer pages have come meanwhile; they are looked through in their turn.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [shown, printed, dismissed]);

  const current = found && found.seq === shown?.seq && found.seq !== dismissed ? found : undefined;
  return {
    current,
    step: (by: 1 | -1): void =>
      setFound(
        (now) =>
          now && { ...now, index: (now.index + by + now.places.length) % Math.max(now.places.length, 1) },
      ),
    close: (): void => setDismissed(shown?.seq ?? 0),
  };
}
