import { type PDFPageProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PageSurface {
  readonly canvas: HTMLCanvasElement;
  /** Holds the page's text over its picture: to select, to search, to be read aloud. */
  readonly text: HTMLElement;
}

/**
 * Draws a page at a scale in CSS pixels a point, as sharp as the screen, on a surface of its own: what is in sight until then
 * stays until the new one is whole. Answers how to call it off.
 */
export function drawPage(
  page: PDFPageProxy,
  scale: number,
  pixelRatio: number,
  onDrawn: (surface: PageSurface) => void,
): () => void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const fine = page.getViewport({ scale: scale * pixelRatio });
  canvas.width = Math.floor(fine.width);
  canvas.height = Math.floor(fine.height);
  const drawing = page.render({ canvas, viewport: fine });

  const text = document.createElement('div');
  text.className = 'textLayer';
  const viewport = page.getViewport({ scale });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  Promise.all([drawing.promise, layer.render()])
    .then(() => onDrawn({ canvas, text }))
    .catch(ignoreCancelled);
  return () => {
    drawing.cancel();
    layer.cancel();
  };
}

function ignoreCancelled(error: unknown): void {
  const name = error instanceof Error ? error.name : '';
  if (!(error instanceof RenderingCancelledException) && name !== 'AbortException') console.error(error);
}
