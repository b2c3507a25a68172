import { type RefObject, useLayoutEffect } from 'react';

/** Gives the active cell's input the focus when that is asked for, once for each request. */
export function useCellFocus(
  input: RefObject<HTMLElement | null>,
  request: number,
  honoured: RefObject<number>,
): void {
  useLayoutEffect(() => {
    if (request === honoured.current) return;
    honoured.current = request;
    input.current?.focus({ preventScroll: true });
  }, [input, request, honoured]);
}
