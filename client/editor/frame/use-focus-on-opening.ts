import { type RefObject, useEffect } from 'react';

/** Gives the title of the section in sight the focus when the editor appears, as the heading of any other page has it. */
export function useFocusOnOpening(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const title = frame.current?.querySelector<HTMLElement>('.section-pane:not([hidden]) h1');
    title?.focus({ preventScroll: true });
  }, [frame]);
}
