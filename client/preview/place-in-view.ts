import type { ViewPlace } from './same-place.ts';

/** What stands at the upper edge of the window. */
export function placeInView(element: HTMLElement): ViewPlace {
  const pages = pagesOf(element);
  const page = pages.findLast(({ offsetTop }) => offsetTop <= element.scrollTop) ?? pages[0];
  if (!page) return { page: 1, offset: 0 };
  return { page: Number(page.dataset.page), offset: (element.scrollTop - page.offsetTop) / scaleOf(page) };
}

/** Brings a place to the upper edge, or `above` pixels under it. */
export function scrollToPlace(element: HTMLElement, { page, offset }: ViewPlace, above = 0): void {
  const target = pagesOf(element).find(({ dataset }) => dataset.page === String(page));
  if (target) element.scrollTop = target.offsetTop + offset * scaleOf(target) - above;
}

const pagesOf = (element: HTMLElement): readonly HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('[data-page]'),
];

const scaleOf = (page: HTMLElement): number =>
  Number(page.style.getPropertyValue('--total-scale-factor')) || 1;
