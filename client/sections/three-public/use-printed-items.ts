import { useMemo } from 'react';
import { optionsOf } from '../../../schemas/derive/placeholders.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { printedItems } from './printed-items.ts';

export function usePrintedItems() {
  const pack = useEditor((state) => state.pack);
  const report = useEditor((state) => state.completed.report);
  const { options } = report;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the report only its options are read
  return useMemo(() => printedItems(pack, optionsOf(report, pack)), [pack, options]);
}
