import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type RefObject, useEffect, useRef } from 'react';
import { placeInView, scrollToPlace } from './place-in-view.ts';
import { samePlace } from './same-place.ts';

/** Keeps what one reads in sight when a new edition takes the place of the pages. */
export function useKeptPlace(window: RefObject<HTMLElement | null>, pages: readonly PDFPageProxy[]): void {
  const shown = useRef(pages);
  useEffect(() => {
    const element = window.current;
    const old = shown.current;
    shown.current = pages;
    if (!element || old === pages) return;
    const place = placeInView(element);
    let isGone = false;
    const callOff = (): void => {
      isGone = true;
    };
    // Whoever scrolls meanwhile knows better.
    element.addEventListener('wheel', callOff, { once: true, passive: true });
    samePlace(old, pages, place)
      .then((same) => {
        if (!isGone && same !== place) scrollToPlace(element, same);
      })
      // The old edition is gone already: what is in sight stays.
      .catch(() => {});
    return () => {
      callOff();
      element.removeEventListener('wheel', callOff);
    };
  }, [window, pages]);
}
