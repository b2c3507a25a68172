import { startTransition, useEffect, useRef, useState } from 'react';
import type { DerivedTable } from '../../../schemas/derive/derived-report.ts';
import { changedCells } from './changed-cells.ts';

/** How long a cell stays marked. */
const markedFor = 1600;

const none: ReadonlySet<string> = new Set();

/** The cells of the table shown that have just changed: marked a moment after the figures stand, which come first. */
export function useChangedCells(table: DerivedTable): ReadonlySet<string> {
  const shown = useRef(table);
  const [marked, setMarked] = useState<ReadonlySet<string>>(none);
  useEffect(() => {
    const changed = changedCells(shown.current, table);
    const isOther = shown.current.id !== table.id || shown.current.scope !== table.scope;
    shown.current = table;
    if (isOther || changed.size > 0) startTransition(() => setMarked(changed));
  }, [table]);
  useEffect(() => {
    if (marked.size === 0) return;
    const timer = setTimeout(() => setMarked(none), markedFor);
    return () => clearTimeout(timer);
  }, [marked]);
  return marked;
}
