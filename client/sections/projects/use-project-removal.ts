import { castDraft } from 'immer';
import { useCallback, useState } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { usesOfProjects } from './uses-of-projects.ts';
import { withoutProjects } from './without-projects.ts';

export interface ProjectRemoval {
  readonly ids: readonly string[];
  readonly uses: readonly string[];
}

/** Removes projects: at once where nothing names them, else on a person's word; one step of undo. */
export function useProjectRemoval() {
  const report = useEditor((state) => state.report);
  const { edit } = useEditorActions();
  const [asked, setAsked] = useState<ProjectRemoval>();
  const remove = useCallback(
    (ids: readonly string[]) => {
      setAsked(undefined);
      const rest = withoutProjects(report, new Set(ids));
      edit((draft) => void Object.assign(draft, castDraft(rest)), {
        label: `删除 ${ids.length} 个项目`,
        path: ['projects'],
      });
    },
    [edit, report],
  );
  const ask = useCallback(
    (ids: readonly string[]): boolean => {
      const uses = usesOfProjects(report, new Set(ids));
      const isAsked = uses.length > 0;
      if (isAsked) setAsked({ ids, uses });
      else remove(ids);
      return !isAsked;
    },
    [report, remove],
  );
  return { asked, ask, remove, cancel: () => setAsked(undefined) };
}
