import { useContext } from 'react';
import type { StoreApi } from 'zustand';
import type { Editor } from '../editor-state.ts';
import { EditorContext } from '../use-editor.ts';

/** The whole of the editor, for what asks it when something happens and not when it is drawn. */
export function useEditorStore(): StoreApi<Editor> {
  const store = useContext(EditorContext);
  if (!store) throw new Error('There is no editor around this component.');
  return store;
}
