import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';

/** Whether the whole calls itself 部门 or 单位. */
export function KindChoice() {
  const kind = useEditor((state) => state.report.department.kind);
  const { edit } = useEditorActions();
  return (
    <ChoiceList
      legend="公开的主体"
      isRow
      value={kind || undefined}
      choices={kinds}
      onChange={(chosen) =>
        edit(
          (draft) => {
            draft.department.kind = chosen;
          },
          { label: '修改公开的主体', path: ['department', 'kind'] },
        )
      }
    />
  );
}

const kinds = [
  { value: 'department', label: '部门', hint: '标题和正文称“部门预算”“我部门”。' },
  { value: 'unit', label: '单位', hint: '标题和正文称“单位预算”“我单位”。' },
] as const;
