import { type RefObject, useLayoutEffect } from 'react';

/** While a text of several lines is edited its input is as high as the text. */
export function useGrownHeight(input: RefObject<HTMLElement | null>, isGrown: boolean, value: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the value
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.style.height = '';
    if (isGrown) element.style.height = `${element.scrollHeight + 2}px`;
  }, [input, isGrown, value]);
}
