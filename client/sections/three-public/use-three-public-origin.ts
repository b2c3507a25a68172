import { castDraft } from 'immer';
import { useState } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { threePublicEntries } from './three-public-entries.ts';
import type { ThreePublicEntries } from './three-public-row.ts';

export type Origin = 'entered' | 'drawn';

/** Entered or drawn. What is entered goes only on a person's word; what was drawn is taken over as a start. */
export function useThreePublicOrigin(drawn: ThreePublicEntries) {
  const { edit, newId } = useEditorActions();
  const [isAsking, setAsking] = useState(false);
  const count = useEditor((state) => threePublicEntries(state.report).length);
  const mayWrite = useEditor((state) => state.mayWrite);
  const change = (origin: Origin) => {
    setAsking(false);
    const entries = origin === 'entered' ? drawn.map((entry) => ({ ...entry, id: newId() })) : [];
    edit(
      (draft) => {
        draft.threePublic = castDraft(origin === 'entered' ? { origin, entries } : { origin });
      },
      { label: '改变“三公”经费的填写方式', path: ['threePublic', 'origin'] },
    );
  };
  const choose = (origin: Origin) => {
    if (!mayWrite) return;
    if (origin === 'drawn' && count > 0) setAsking(true);
    else change(origin);
  };
  return { count, isAsking, choose, confirm: () => change('drawn'), cancel: () => setAsking(false) };
}
