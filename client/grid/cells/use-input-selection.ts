import { type RefObject, useLayoutEffect } from 'react';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/**
 * Outside an edit all of the text is selected, so that what is typed, pasted or composed replaces it natively and no first letter is
 * lost. With an edit within the text the caret goes to its end.
 */
export function useInputSelection(
  input: RefObject<TextInput | null>,
  mode: 'select' | 'typing' | 'within',
  value: string,
  request: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value or a new request asks for the selection again
  useLayoutEffect(() => {
    if (mode === 'select' && document.activeElement === input.current) input.current?.select();
  }, [input, mode, value, request]);
  useLayoutEffect(() => {
    const element = input.current;
    if (mode === 'within' && element) element.setSelectionRange(element.value.length, element.value.length);
  }, [input, mode]);
}
