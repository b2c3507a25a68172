import { Button } from 'antd';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { useEditor, useEditorActions } from '../use-editor.ts';

interface Props {
  /** Saves what is on the page as a file. */
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Why the server did not take a change, and what can be done: the work stays on the page. */
export function RefusedDialog({ onKeep, onClose }: Props) {
  const saving = useEditor((state) => state.saving);
  const { retrySave } = useEditorActions();
  if (saving.phase !== 'refused') return null;
  return (
    <Dialog title="修改没有保存" onClose={onClose}>
      <div className="dialog-body">
        <ProblemList title="服务器没有接受" problems={saving.problems} />
        <p>您的修改还在本页上。请按提示更正后重试；也可以先把当前内容下载为文件。</p>
      </div>
      <div className="dialog-foot">
        <Button onClick={onKeep}>下载当前内容</Button>
        <Button type="primary" onClick={() => void retrySave()}>
          重试保存
        </Button>
      </div>
    </Dialog>
  );
}
