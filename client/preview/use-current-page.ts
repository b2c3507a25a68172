import { type RefObject, useCallback, useEffect, useState } from 'react';

/** The page in the middle of the window, and a way to go to another. */
export function useCurrentPage(window: RefObject<HTMLElement | null>, pageCount: number) {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const element = window.current;
    if (!element) return;
    const look = (): void => setCurrent(pageInMiddle(element));
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [window]);

  const goTo = useCallback(
    (number: number) => {
      const page = Math.min(Math.max(number, 1), pageCount);
      setCurrent(page);
      const target = window.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
      target?.scrollIntoView({ block: 'start' });
    },
    [window, pageCount],
  );
  return { current, goTo };
}

function pageInMiddle(element: HTMLElement): number {
  const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
  const pages = [...element.querySelectorAll<HTMLElement>('[data-page]')];
  const found = pages.findLast((page) => page.getBoundingClientRect().top <= middle);
  return Number(found?.dataset.page ?? 1);
}
