import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Editor, EditorActions, EditorState } from './editor-state.ts';

/** The report being written; given by the page that opened it. */
export const EditorContext = createContext<StoreApi<Editor> | undefined>(undefined);

/** A slice of the state. The selector must answer the same for the same state: make no new objects in it. */
export const useEditor = <Slice>(select: (state: EditorState) => Slice): Slice =>
  useStore(useEditorStore(), select);

/** The actions; they never change, so using them draws nothing anew. */
export const useEditorActions = (): EditorActions => useEditorStore().getState();

function useEditorStore(): StoreApi<Editor> {
  const store = useContext(EditorContext);
  if (!store) throw new Error('There is no editor around this component.');
  return store;
}
