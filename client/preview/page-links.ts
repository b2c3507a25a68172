import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A figure or typed text on a page, in points from its upper left corner. */
export interface PageLink {
  readonly address: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const scheme = 'cell:';
const read = new WeakMap<LinkedPage, Promise<readonly PageLink[]>>();

export type LinkedPage = Pick<PDFPageProxy, 'pageNumber' | 'view' | 'getAnnotations'>;

/** The links of a page that name cells; read once. */
export function pageLinks(page: LinkedPage): Promise<readonly PageLink[]> {
  const known = read.get(page);
  if (known) return known;
  const links = page.getAnnotations().then((annotations) => linksOf(annotations, page));
  read.set(page, links);
  return links;
}

interface Annotation {
  readonly subtype?: string;
  /** What pdf.js does not take for the address of a page on the net is kept here alone. */
  readonly unsafeUrl?: string;
  readonly rect: readonly [number, number, number, number];
}

function linksOf(annotations: readonly Annotation[], { view }: LinkedPage): readonly PageLink[] {
  const pageLeft = view[0] ?? 0;
  const pageTop = view[3] ?? 0;
  return annotations.flatMap(({ subtype, unsafeUrl, rect: [x1, y1, x2, y2] }) =>
    subtype === 'Link' && unsafeUrl?.startsWith(scheme)
      ? [
          {
            address: addressOf(unsafeUrl),
            left: Math.min(x1, x2) - pageLeft,
            top: pageTop - Math.max(y1, y2),
            width: Math.abs(x2 - x1),
            height: Math.abs(y2 - y1),
          },
        ]
      : [],
  );
}

function addressOf(url: string): string {
  const address = url.slice(scheme.length);
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
