import { Button } from 'antd';
import { castDraft } from 'immer';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
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
      <Button
        size="small"
        disabled={!project || !mayWrite}
        title={title ?? '在“收支明细”中新建一行，写明是这个项目的'}
        onClick={addLine}
      >
        加收支明细
      </Button>
    </>
  );
}
