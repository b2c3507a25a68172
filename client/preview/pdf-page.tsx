import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { HotAreas } from './hot-areas.tsx';
import type { LinkFollowing } from './link-following.ts';
import { useNearby } from './use-nearby.ts';

interface Props {
  readonly page: PDFPageProxy;
  /** CSS pixels of a point. */
  readonly scale: number;
  readonly following: LinkFollowing | undefined;
}

/** One page. Its place is kept from the start; it is drawn as it comes into view, and let go far from it. */
export function PdfPage({ page, scale, following }: Props) {
  const place = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const isNearby = useNearby(place);
  const [drawn, setDrawn] = useState<{ readonly page: PDFPageProxy; readonly scale: number }>();
  const { width, height } = page.getViewport({ scale });

  useEffect(() => {
    if (!isNearby) {
      sheet.current?.replaceChildren();
      setDrawn(undefined);
      return;
    }
    let isGone = false;
    let callOff = (): void => {};
    import('./draw-page.ts').then(({ drawPage }) => {
      if (isGone) return;
      callOff = drawPage(page, scale, window.devicePixelRatio, ({ canvas, text }) => {
        if (isGone) return;
        sheet.current?.replaceChildren(canvas, text);
        setDrawn({ page, scale });
      });
    });
    return () => {
      isGone = true;
      callOff();
    };
  }, [page, scale, isNearby]);

  return (
    <section
      ref={place}
      className="pdf-page"
      aria-label={`第 ${page.pageNumber} 页`}
      data-page={page.pageNumber}
      data-drawn={drawn?.page === page && drawn.scale === scale}
      style={sizeOf(width, height, scale)}
    >
      <div ref={sheet} />
      {isNearby && following && <HotAreas page={page} scale={scale} following={following} />}
    </section>
  );
}

/** pdf.js lays the text out by these properties. */
const sizeOf = (width: number, height: number, scale: number): CSSProperties =>
  ({
    width: Math.floor(width),
    height: Math.floor(height),
    '--total-scale-factor': scale,
    '--scale-round-x': '1px',
    '--scale-round-y': '1px',
  }) as CSSProperties;
