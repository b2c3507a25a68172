import type { PointerEvent } from 'react';

/** Under the pointer, a text that its cell cuts off is shown whole. */
export function showCutText({ target }: PointerEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches('.grid-text, .grid-head-text')) return;
  const isCut = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
  target.title = isCut ? target.innerText : '';
}
