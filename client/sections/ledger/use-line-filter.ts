import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { everyLine, hiddenLines, type LineWish } from './filter-lines.ts';

type Lines = WorkingReport['lines'];

/** Which lines are in sight; all again where the reader is sent to a hidden one. */
export function useLineFilter(lines: Lines) {
  const [filter, keep] = useState<{ readonly wish: LineWish; readonly hidden: ReadonlySet<string> }>(none);
  const latest = useRef(lines);
  useLayoutEffect(() => {
    latest.current = lines;
  });
  const setFilter = useCallback(
    (wish: LineWish) => keep({ wish, hidden: hiddenLines(latest.current, wish) }),
    [],
  );
  const focus = useEditor((state) => state.focus);
  useEffect(() => {
    const step = focus?.path[0] === 'lines' ? focus.path[1] : undefined;
    if (typeof step !== 'object') return;
    keep((now) => (now.hidden.has(step.id) ? none : now));
  }, [focus]);
  const shown = useMemo(
    () => (filter.hidden.size === 0 ? lines : lines.filter(({ id }) => !filter.hidden.has(id))),
    [lines, filter],
  );
  return { filter: filter.wish, setFilter, shown };
}

const none = { wish: everyLine, hidden: new Set<string>() };
