import type { RefObject } from 'react';
import type { StoreApi } from 'zustand';
import { useToast } from '../../parts/toast.ts';
import type { Editor } from '../editor-state.ts';
import { unsavedReason } from '../export/unsaved-reason.ts';
import { moveBetweenPanes } from './move-between-panes.ts';
import type { Shortcut } from './shortcut-of.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** What the keys of the frame do. */
export function useFrameShortcuts(frame: RefObject<HTMLElement | null>, store: StoreApi<Editor>): void {
  const toast = useToast();
  const { undo, redo, saveNow } = store.getState();
  const save = async (): Promise<void> => {
    await saveNow();
    toast({ text: unsavedReason(store.getState().saving) ?? '已保存' });
  };
  const move = (direction: 1 | -1): void => {
    if (frame.current) moveBetweenPanes(frame.current, direction);
  };
  const does: Record<Shortcut, () => void> = {
    undo,
    redo,
    save: () => void save(),
    nextPane: () => move(1),
    previousPane: () => move(-1),
  };
  useShortcuts((shortcut) => does[shortcut]());
}
