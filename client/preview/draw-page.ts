import { type PDFPageProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PageSurface {
  readonly canvas: HTMLCanvasElement;
  /** Holds the page's text over its picture: to select, to search, to be read aloud. */
  readonly text: HTMLElement;
}

/** Draws a page at a scale in CSS pixels a point, as sharp as the screen. Answers how to call it off. */
export function drawPage(
  page: PDFPageProxy,
  { canvas, text }: PageSurface,
  scale: number,
  pixelRatio: number,
  onDrawn: () => void,
): () => void {
  const fine = page.getViewport({ scale: scale * pixelRatio });
  canvas.width = Math.floor(fine.width);
  canvas.height = Math.floor(fine.height);
  const drawing = page.render({ canvas, viewport: fine });
  drawing.promise.then(onDrawn).catch(ignoreCancelled);

  text.replaceChildren();
  const viewport = page.getViewport({ scale });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  layer.render().catch(ignoreCancelled);
  return () => {
    drawing.cancel();
    layer.cancel();
  };
}

function ignoreCancelled(error: unknown): void {
  const name = error instanceof Error ? error.name : '';
  if (!(error instanceof RenderingCancelledException) && name !== 'AbortException') console.error(error);
}
