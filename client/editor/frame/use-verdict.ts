import { useMemo } from 'react';
import { useEditor } from '../use-editor.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export function useVerdict(): Verdict {
  const report = useEditor((state) => state.report);
  const completed = useEditor((state) => state.completed);
  const derived = useEditor((state) => state.derived);
  const unread = useEditor((state) => state.unread);
  return useMemo(
    () => verdictOf({ report, completed, derived, unread }),
    [report, completed, derived, unread],
  );
}
