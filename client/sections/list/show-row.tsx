import { useCallback } from 'react';
import type { Address } from '../../../schemas/document/inline.ts';
import { useEditorStore } from '../../editor/frame/use-editor-store.ts';
import { ShowPrinted } from '../parts/show-printed.tsx';

interface Props {
  /** The address of the row's entry. */
  readonly entry: string | undefined;
  /** Where the row is printed, if that is known without its entry. */
  readonly places?: readonly Address[];
}

/** 在版面中查看, for the row being written. */
export function ShowRow({ entry, places }: Props) {
  const store = useEditorStore();
  const derivedNow = useCallback(() => store.getState().derived, [store]);
  const { show } = store.getState();
  return <ShowPrinted entry={entry} derivedNow={derivedNow} onShow={show} {...(places && { places })} />;
}
