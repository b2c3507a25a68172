import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Begins to read a pdf; pdf.js comes with the first one. Its legacy build: the browsers of offices
 * are often some years behind.
 */
export async function loadPdf(file: Blob): Promise<PDFDocumentLoadingTask> {
  const [{ getDocument, GlobalWorkerOptions }, { default: workerUrl }, data] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
    file.arrayBuffer(),
  ]);
  GlobalWorkerOptions.workerSrc = workerUrl;
  // The documents embed their fonts and hold no pictures that would need WebAssembly, which the page's policy forbids.
  return getDocument({ data, isEvalSupported: false, useWasm: false });
}
