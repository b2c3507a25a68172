import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type MouseEvent, useEffect, useState } from 'react';
import type { LinkFollowing } from './link-following.ts';
import { type PageLink, pageLinks } from './page-links.ts';

interface Props {
  readonly page: PDFPageProxy;
  readonly scale: number;
  readonly following: LinkFollowing;
}

/**
 * The figures of a page, to be clicked. For the mouse alone: a report has thousands; with the keyboard one goes through the
 * tables beside the pages, where each figure leads to the same.
 */
export function HotAreas({ page, scale, following: { onFollow, describe, marked } }: Props) {
  const links = usePageLinks(page);
  const follow = (event: MouseEvent): void => {
    const address = addressAt(event);
    if (address) onFollow(address);
  };
  const explain = (event: MouseEvent): void => {
    const address = addressAt(event);
    const area = event.target as HTMLElement;
    if (address) area.title = describe(address);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: the tables are the way for the keyboard
    <div className="hot-areas" aria-hidden onClick={follow} onMouseOver={explain}>
      {links.map(({ address, left, top, width, height }) => (
        <div
          key={`${address} ${left} ${top}`}
          data-link={address}
          className={marked.has(address) ? 'is-marked' : undefined}
          style={{ left: left * scale, top: top * scale, width: width * scale, height: height * scale }}
        />
      ))}
    </div>
  );
}

const addressAt = ({ target }: MouseEvent): string | undefined => (target as HTMLElement).dataset.link;

const none: readonly PageLink[] = [];

function usePageLinks(page: PDFPageProxy): readonly PageLink[] {
  const [read, setRead] = useState({ page, links: none });
  useEffect(() => {
    let isGone = false;
    pageLinks(page)
      .then((links) => {
        if (!isGone) setRead({ page, links });
      })
      // A document that is let go while it is read has no links to show any more.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [page]);
  return read.page === page ? read.links : none;
}
