import type { StoreApi } from 'zustand/vanilla';
import type { Editor } from '../editor-state.ts';

type Listened = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** Warns before the page goes while anything is not saved or not understood, and saves again once the network is back. */
export function guardWindow(store: StoreApi<Editor>, page: Listened): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (isAllSaved(store.getState())) return;
    store.getState().keepUnsaved();
    event.preventDefault();
  };
  const onHide = () => store.getState().keepUnsaved();
  const onOnline = () => {
    if (store.getState().saving.phase === 'offline') void store.getState().retrySave();
  };
  page.addEventListener('beforeunload', onLeave);
  page.addEventListener('pagehide', onHide);
  page.addEventListener('online', onOnline);
  return () => {
    page.removeEventListener('beforeunload', onLeave);
    page.removeEventListener('pagehide', onHide);
    page.removeEventListener('online', onOnline);
  };
}

export const isAllSaved = ({ saving, unread }: Pick<Editor, 'saving' | 'unread'>): boolean =>
  saving.phase === 'saved' && Object.values(unread).every((count) => count === 0);
