import { type RefObject, useLayoutEffect, useState } from 'react';
import { type PopupPlace, popupPlace } from './popup-place.ts';

/** Where a popup of the active cell stands, kept there while the page scrolls; undefined while the cell is out of view. `key` changes with the cell. */
export function usePopupPlace(
  root: RefObject<HTMLElement | null>,
  key: string,
  width: number,
  height: number,
): PopupPlace | undefined {
  const [place, setPlace] = useState<PopupPlace>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again for another cell
  useLayoutEffect(() => {
    const measure = (): void => {
      const cell = root.current?.querySelector('td.is-active')?.getBoundingClientRect();
      const box = root.current?.querySelector('.grid-scroll')?.getBoundingClientRect();
      const isInView = cell && box && cell.bottom > box.top && cell.top < box.bottom;
      const window = { width: innerWidth, height: innerHeight };
      setPlace(isInView ? popupPlace(cell, { width, height }, window) : undefined);
    };
    measure();
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [root, key, width, height]);
  return place;
}
