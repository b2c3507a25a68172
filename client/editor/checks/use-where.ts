import { useCallback } from 'react';
import type { Place } from '../../../schemas/check/engine/place.ts';
import { placeInWords } from '../../../schemas/check/engine/place-in-words.ts';
import { useEditor } from '../use-editor.ts';

/** A place of the report as typed, in words. */
export function useWhere(): (place: Place) => string {
  const completed = useEditor((state) => state.completed);
  const derived = useEditor((state) => state.derived);
  const codeNames = useEditor((state) => state.codeNames);
  return useCallback(
    (place) => placeInWords(place, completed.report, derived, codeNames),
    [completed, derived, codeNames],
  );
}
