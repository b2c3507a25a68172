import { castDraft, current } from 'immer';
import { useCallback, useState } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { type Use, usesOfUnits } from './uses-of-units.ts';
import { withoutUnits } from './without-units.ts';

export interface UnitRemoval {
  readonly ids: readonly string[];
  readonly uses: readonly Use[];
  /** A report is of one unit at least. */
  readonly isLast: boolean;
}

/** Removes units: at once where nothing is theirs, else on a person's word; one step of undo. */
export function useUnitRemoval() {
  const report = useEditor((state) => state.report);
  const { edit } = useEditorActions();
  const [asked, setAsked] = useState<UnitRemoval>();
  const remove = useCallback(
    (ids: readonly string[]) => {
      setAsked(undefined);
      const gone = new Set(ids);
      edit((draft) => void Object.assign(draft, castDraft(withoutUnits(current(draft), gone))), {
        label: `删除 ${ids.length} 个单位`,
        path: ['units'],
      });
    },
    [edit],
  );
  const ask = useCallback(
    (ids: readonly string[]): boolean => {
      const uses = usesOfUnits(report, new Set(ids));
      const isLast = ids.length >= report.units.length;
      const isAsked = isLast || uses.length > 0;
      if (isAsked) setAsked({ ids, uses, isLast });
      else remove(ids);
      return !isAsked;
    },
    [report, remove],
  );
  return { asked, ask, remove, cancel: () => setAsked(undefined) };
}
