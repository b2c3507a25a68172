import { Button } from 'antd';
import { castDraft } from 'immer';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { duplicateProject } from './duplicate-project.ts';
import { newLineOfProject } from './new-line-of-project.ts';

interface Props {
  /** The one being written. */
  readonly project: WorkingReport['projects'][number] | undefined;
  readonly onOpen: (id: string) => void;
}

/** What can be done with a project. */
export function ProjectTools({ project, onOpen }: Props) {
  const { edit, goTo, newId } = useEditorActions();
  const mayWrite = useEditor((state) => state.mayWrite);
  const title = project ? undefined : '先点选一个项目';
  const duplicate = () => {
    if (!project) return;
    const copy = duplicateProject(project, newId);
    edit(
      ({ projects }) =>
        void projects.splice(projects.findIndex(({ id }) => id === project.id) + 1, 0, castDraft(copy)),
      { label: '复制项目', path: ['projects', { id: copy.id }, 'name'] },
    );
    goTo(['projects', { id: copy.id }, 'name']);
  };
  const addLine = () => {
    if (!project) return;
    const line = newLineOfProject(project, newId());
    edit(({ lines }) => void lines.push(castDraft(line)), {
      label: '新增项目的收支明细',
      path: ['lines', { id: line.id }, 'functionalClass'],
    });
    goTo(['lines', { id: line.id }, 'functionalClass']);
  };
  return (
    <>
      <Button
        size="small"
        type="primary"
        disabled={!project}
        title={title}
        onClick={() => project && onOpen(project.id)}
      >
        填写绩效目标
      </Button>
      <Button size="small" disabled={!project || !mayWrite} title={title} onClick={duplicate}>
        复制项目
      </Button>
      <Button size="small" disabled={!project || !mayWrite} title={title} onClick={addLine}>
        新建收支明细
      </Button>
    </>
  );
}
