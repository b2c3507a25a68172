import { castDraft } from 'immer';
import { useCallback } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { duplicateProject } from './duplicate-project.ts';

/** Copies whole projects, goals and indicators with them, each below its own, as one step; goes to the first copy. */
export function useProjectCopy(): (ids: readonly string[]) => void {
  const { edit, goTo, newId } = useEditorActions();
  const projects = useEditor((state) => state.report.projects);
  return useCallback(
    (ids) => {
      const copies = new Map(
        projects.filter(({ id }) => ids.includes(id)).map((own) => [own.id, duplicateProject(own, newId)]),
      );
      const [first] = copies.values();
      if (!first) return;
      const path = ['projects', { id: first.id }, 'name'];
      edit(
        (draft) => {
          const all = projects.flatMap((own) => [
            own,
            ...(copies.get(own.id) ? [copies.get(own.id) ?? own] : []),
          ]);
          draft.projects = castDraft(all);
        },
        { label: `复制 ${copies.size} 个项目`, path },
      );
      goTo(path);
    },
    [projects, edit, goTo, newId],
  );
}
