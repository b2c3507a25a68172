import { type RefObject, useEffect, useRef } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor } from '../../editor/use-editor.ts';

export interface Focusable {
  focus(): void;
}

/** Gives the field the focus when the reader is sent to the path. */
export function useFieldFocus<Element extends Focusable = Focusable>(path: Path): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  const focus = useEditor((state) => state.focus);
  useEffect(() => {
    if (focus && JSON.stringify(focus.path) === JSON.stringify(path)) ref.current?.focus();
  }, [focus, path]);
  return ref;
}
