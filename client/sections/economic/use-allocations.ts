import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '../../editor/use-editor.ts';
import { type Allocation, allocations } from './allocations.ts';

/** A little behind what is typed, so that typing never waits for it. */
export function useAllocations(): readonly Allocation[] {
  const lines = useDeferredValue(useEditor((state) => state.report.lines));
  const economicLines = useDeferredValue(useEditor((state) => state.report.economicLines));
  return useMemo(() => allocations({ lines, economicLines }), [lines, economicLines]);
}
