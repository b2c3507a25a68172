import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useRef, useState } from 'react';
import { PageField } from './page-field.tsx';
import { PdfPage } from './pdf-page.tsx';
import { useCurrentPage } from './use-current-page.ts';
import { useWidth } from './use-width.ts';
import { factorOf, scaleOf, type Zoom } from './zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import './preview.css';

interface Props {
  readonly pages: readonly PDFPageProxy[];
}

export function PdfPages({ pages }: Props) {
  const window = useRef<HTMLDivElement>(null);
  const width = useWidth(window);
  const [zoom, setZoom] = useState<Zoom>('width');
  const { current, goTo } = useCurrentPage(window, pages.length);
  const scale = (page: PDFPageProxy): number =>
    scaleOf(zoom, page.getViewport({ scale: 1 }).width, Math.max(width, 320));
  const inView = pages[current - 1];
  return (
    <div className="preview">
      <div className="preview-toolbar" role="toolbar" aria-label="预览">
        <PageField current={current} count={pages.length} onGo={goTo} />
        <ZoomButtons zoom={zoom} factor={inView ? factorOf(scale(inView)) : 1} onZoom={setZoom} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys do not scroll */}
      <section ref={window} className="preview-pages" aria-label="PDF 预览，可用方向键滚动" tabIndex={0}>
        {width > 0 && pages.map((page) => <PdfPage key={page.pageNumber} page={page} scale={scale(page)} />)}
      </section>
    </div>
  );
}
