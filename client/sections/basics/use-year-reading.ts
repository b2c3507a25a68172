import { useMemo } from 'react';
import { useEditor } from '../../editor/use-editor.ts';
import { readYear, yearsText } from './read-year.ts';

/** How the budget year is read, by the years the pack serves. */
export function useYearReading() {
  const years = useEditor((state) => state.pack.years);
  return useMemo(
    () => ({
      read: (text: string) => readYear(years, text),
      hint: `本套标准文本适用于 ${yearsText(years)}。正文中的年度都随它变。`,
    }),
    [years],
  );
}
