import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ViewPlace } from './same-place.ts';

/** Where the heading of an anchor stands; nothing where the document has none such. */
export async function headingPlace(pdf: PDFDocumentProxy, anchor: string): Promise<ViewPlace | undefined> {
  const destination: readonly unknown[] | null = await pdf.getDestination(anchor);
  if (!destination) return undefined;
  const [page, , , y] = destination;
  const index = await pdf.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
  const { view } = await pdf.getPage(index + 1);
  return { page: index + 1, offset: (view[3] ?? 0) - Number(y) };
}
