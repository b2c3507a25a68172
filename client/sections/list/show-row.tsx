import type { Address } from '../../../schemas/document/inline.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ShowPrinted } from '../parts/show-printed.tsx';

interface Props {
  /** The address of the row's entry. */
  readonly entry: string | undefined;
  /** Where the row is printed, if that is known without its entry. */
  readonly places?: readonly Address[];
}

/** 在版面中查看, for the row being written. */
export function ShowRow({ entry, places }: Props) {
  const derived = useEditor((state) => state.derived);
  const { show } = useEditorActions();
  return <ShowPrinted entry={entry} derived={derived} onShow={show} {...(places && { places })} />;
}
