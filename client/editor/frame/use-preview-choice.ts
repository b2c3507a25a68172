import { useEffect, useState } from 'react';
import { useEditor } from '../use-editor.ts';
import type { PreviewTab } from './preview-tabs.tsx';

const key = 'editor.previewIsClosed';

/** Whether the preview is in sight and which side of it; being sent to a printed place brings its pages up. */
export function usePreviewChoice(isNarrow: boolean) {
  const shown = useEditor((state) => state.shown);
  const [isClosed, setClosed] = useState(() => localStorage.getItem(key) === 'true');
  /** Over the middle it is opened each time anew. */
  const [isOver, setOver] = useState(false);
  const [tab, setTab] = useState<PreviewTab>('pages');
  const open = (): void => {
    setOver(true);
    setClosed(false);
    localStorage.setItem(key, 'false');
  };
  const close = (): void => {
    setOver(false);
    if (isNarrow) return;
    setClosed(true);
    localStorage.setItem(key, 'true');
  };
  const showPages = (): void => {
    setTab('pages');
    open();
  };
  const showChecks = (): void => {
    setTab('checks');
    open();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sending
  useEffect(() => {
    if (shown) showPages();
  }, [shown]);
  return { isOpen: isNarrow ? isOver : !isClosed, tab, setTab, open, close, showPages, showChecks };
}
