/** Whether an element of an inert page would not be shown. */
export const isHidden = (element: Element | undefined): boolean =>
  /display\s*:\s*none/i.test(element?.getAttribute('data-style') ?? '');
