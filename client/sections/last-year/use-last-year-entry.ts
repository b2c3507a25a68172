import { castDraft } from 'immer';
import { useCallback } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import type { WorkingLastYear } from './last-year-row.ts';

/** The entry of a scope, and how to change it: it is made with the first figure or choice. */
export function useLastYearEntry(scope: string) {
  const { edit, newId } = useEditorActions();
  const entry = useEditor((state) => state.report.lastYear.find((own) => own.scope === scope));
  const change = useCallback(
    (label: string, next: (entry: WorkingLastYear) => WorkingLastYear, gesture?: string) =>
      edit(
        (draft) => {
          const index = draft.lastYear.findIndex((own) => own.scope === scope);
          const own = draft.lastYear[index] ?? { ...blankLastYear, id: newId(), scope };
          draft.lastYear[index < 0 ? draft.lastYear.length : index] = castDraft(next(own as WorkingLastYear));
        },
        { label, path: ['lastYear'], ...(gesture !== undefined && { gesture }) },
      ),
    [edit, newId, scope],
  );
  return { entry, change };
}

const blankLastYear: Omit<WorkingLastYear, 'id' | 'scope'> = {
  basis: 'approved',
  origin: 'typed',
  expenditure: {},
  threePublic: {},
};
