import { useEffect, useMemo, useState } from 'react';
import { Waiting } from '../../parts/waiting.tsx';
import { headingPlace } from '../../preview/heading-place.ts';
import { PdfPages } from '../../preview/pdf-pages.tsx';
import type { ViewPlace } from '../../preview/same-place.ts';
import type { VersionPdf } from '../../preview/use-version-pdf.ts';
import { PrintStatus } from './print-status.tsx';
import { ShownBar } from './shown-bar.tsx';
import { useShownPlaces } from './use-shown-places.ts';

/** A heading to be brought into sight; `seq` grows with each asking. */
export interface WantedHeading {
  readonly anchor: string;
  readonly seq: number;
}

interface Props {
  readonly printed: VersionPdf;
  readonly heading: WantedHeading | undefined;
  readonly onFollow: (address: string) => void;
  readonly describe: (address: string) => string;
  readonly titleOf: (address: string) => string;
}

/** The pages of what is saved, with ways from their figures to the entries and back. */
export function PagesTab({ printed, heading, onFollow, describe, titleOf }: Props) {
  const { shown } = printed;
  const { current, step, close } = useShownPlaces(shown);
  const [target, setTarget] = useState<ViewPlace>();

  const place = current?.places[current.index];
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer pages keep their place by themselves
  useEffect(() => {
    if (place) setTarget({ page: place.page, offset: place.top });
  }, [current?.seq, current?.index, place === undefined]);

  const pdf = shown?.pdf;
  const isOpen = pdf !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer pages keep their place by themselves
  useEffect(() => {
    if (!heading || !pdf) return;
    headingPlace(pdf, heading.anchor)
      .then((found) => {
        if (found) setTarget({ ...found });
      })
      // The pages have been replaced meanwhile.
      .catch(() => {});
  }, [heading, isOpen]);

  const following = useMemo(
    () => ({
      onFollow,
      describe,
      marked: new Set(current?.places.map(({ address }) => address)),
    }),
    [onFollow, describe, current],
  );
  return (
    <div className="pages-tab">
      <PrintStatus printed={printed} />
      {shown ? (
        <PdfPages pages={shown.pages} following={following} target={target}>
          {current && <ShownBar shown={current} titleOf={titleOf} onStep={step} onClose={close} />}
        </PdfPages>
      ) : (
        printed.phase === 'updating' && <Waiting text="正在排版，请稍候……" />
      )}
    </div>
  );
}
