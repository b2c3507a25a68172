import { useCallback, useEffect } from 'react';
import type { EditorActions } from '../../editor/editor-state.ts';

/** Tells the editor how many texts of a place are not understood; none once the place is left, for they go with it. */
export function useUnread(
  setUnread: EditorActions['setUnread'],
  place: string,
): (faults: readonly unknown[]) => void {
  useEffect(() => () => setUnread(place, 0), [setUnread, place]);
  return useCallback((faults) => setUnread(place, faults.length), [setUnread, place]);
}
