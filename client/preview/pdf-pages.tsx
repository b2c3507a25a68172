import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { LinkFollowing } from './link-following.ts';
import { PageField } from './page-field.tsx';
import { PdfPage } from './pdf-page.tsx';
import { scrollToPlace } from './place-in-view.ts';
import type { ViewPlace } from './same-place.ts';
import { useCurrentPage } from './use-current-page.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useWidth } from './use-width.ts';
import { factorOf, scaleOf, type Zoom } from './zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import './preview.css';

interface Props {
  readonly pages: readonly PDFPageProxy[];
  readonly following?: LinkFollowing;
  /** Scrolled to when it becomes another. */
  readonly target?: ViewPlace | undefined;
  /** Under the toolbar. */
  readonly children?: ReactNode;
}

export function PdfPages({ pages, following, target, children }: Props) {
  const window = useRef<HTMLDivElement>(null);
  const width = useWidth(window);
  const [zoom, setZoom] = useState<Zoom>('width');
  const { current, goTo } = useCurrentPage(window, pages.length);
  useKeptPlace(window, pages);
  const isLaidOut = width > 0;
  useEffect(() => {
    const element = window.current;
    if (element && target && isLaidOut) scrollToPlace(element, target, element.clientHeight / 3);
  }, [target, isLaidOut]);
  const scale = (page: PDFPageProxy): number =>
    scaleOf(zoom, page.getViewport({ scale: 1 }).width, Math.max(width, 320));
  const inView = pages[current - 1];
  return (
    <div className="preview">
      <div className="preview-toolbar" role="toolbar" aria-label="预览">
        <PageField current={current} count={pages.length} onGo={goTo} />
        <ZoomButtons zoom={zoom} factor={inView ? factorOf(scale(inView)) : 1} onZoom={setZoom} />
      </div>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys do not scroll */}
      <section ref={window} className="preview-pages" aria-label="PDF 预览，可用方向键滚动" tabIndex={0}>
        {isLaidOut &&
          pages.map((page) => (
            <PdfPage key={page.pageNumber} page={page} scale={scale(page)} following={following} />
          ))}
      </section>
    </div>
  );
}
