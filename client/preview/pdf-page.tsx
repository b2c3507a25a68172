import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useNearby } from './use-nearby.ts';

interface Props {
  readonly page: PDFPageProxy;
  /** CSS pixels of a point. */
  readonly scale: number;
}

/** One page. Its place is kept from the start; it is drawn as it comes into view, and let go far from it. */
export function PdfPage({ page, scale }: Props) {
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const isNearby = useNearby(place);
  const [isDrawn, setDrawn] = useState(false);
  const { width, height } = page.getViewport({ scale });

  useEffect(() => {
    if (!isNearby || !canvas.current || !text.current) return;
    const surface = { canvas: canvas.current, text: text.current };
    let isGone = false;
    let callOff = (): void => {};
    import('./draw-page.ts').then(({ drawPage }) => {
      if (isGone) return;
      callOff = drawPage(page, surface, scale, window.devicePixelRatio, () => setDrawn(true));
    });
    return () => {
      isGone = true;
      setDrawn(false);
      callOff();
    };
  }, [page, scale, isNearby]);

  return (
    <section
      ref={place}
      className="pdf-page"
      aria-label={`第 ${page.pageNumber} 页`}
      data-page={page.pageNumber}
      data-drawn={isDrawn}
      style={sizeOf(width, height, scale)}
    >
      {isNearby && <canvas ref={canvas} key={scale} aria-hidden />}
      {isNearby && <div ref={text} className="textLayer" />}
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
