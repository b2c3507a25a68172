import { useState } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor } from '../../editor/use-editor.ts';

/** The item whose own page is open: chosen here, or because the reader was sent to what is entered on it. */
export function useOpenedItem(part: string) {
  const focus = useEditor((state) => state.focus);
  const seq = focus?.seq ?? 0;
  const [chosen, setChosen] = useState<{ readonly id: string | undefined; readonly seq: number }>();
  const opened = chosen?.seq === seq ? chosen.id : focus && itemAt(part, focus.path);
  return { opened, open: (id: string | undefined) => setChosen({ id, seq }) };
}

function itemAt(part: string, [first, item, field]: Path): string | undefined {
  const isOnPage = field === 'goals' || field === 'indicators';
  return first === part && isOnPage && typeof item === 'object' ? item.id : undefined;
}
