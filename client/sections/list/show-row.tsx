import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ShowPrinted } from '../parts/show-printed.tsx';

/** 在版面中查看, for the row being written. */
export function ShowRow({ entry }: { readonly entry: string | undefined }) {
  const derived = useEditor((state) => state.derived);
  return <ShowPrinted entry={entry} derived={derived} onShow={useEditorActions().show} />;
}
