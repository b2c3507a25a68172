import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is in view or less than a window away from it. */
export function useNearby(element: RefObject<HTMLElement | null>): boolean {
  const [isNearby, setNearby] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const root = current.closest('.preview-pages');
    const observer = new IntersectionObserver(([entry]) => setNearby(entry?.isIntersecting ?? false), {
      root,
      rootMargin: '100% 0px',
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNearby;
}
