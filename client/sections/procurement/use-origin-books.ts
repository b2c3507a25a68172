import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '../../editor/use-editor.ts';
import { type OriginBook, originBooks } from './origin-books.ts';

/** A little behind what is typed, so that typing never waits for it. */
export function useOriginBooks(): ReadonlyMap<string, OriginBook> {
  const items = useDeferredValue(useEditor((state) => state.report.procurement));
  const report = useDeferredValue(useEditor((state) => state.completed.report));
  const pack = useEditor((state) => state.pack);
  return useMemo(() => originBooks(items, report, pack), [items, report, pack]);
}
