import { useCallback, useMemo } from 'react';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import { useEditor } from '../editor/use-editor.ts';

/** The name of a code: what the report calls it, else what the list does. A new function when a name has changed. */
export function useCodeName(list: CodeListId): (code: string) => string | undefined {
  const own = useEditor((state) => state.report.codeNames);
  const listed = useEditor((state) => state.codeNames[list]);
  const named = useMemo(
    () =>
      new Map(own.filter((entry) => entry.list === list && entry.name).map(({ code, name }) => [code, name])),
    [own, list],
  );
  return useCallback((code) => named.get(code) ?? listed.get(code), [named, listed]);
}
