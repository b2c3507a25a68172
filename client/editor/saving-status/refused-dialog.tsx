import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
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
  const { retrySave, giveUpUnsaved } = useEditorActions();
  const [isGivingUp, setGivingUp] = useState(false);
  if (saving.phase !== 'refused') return null;
  if (isGivingUp)
    return (
      <ConfirmDialog
        title="放弃未保存的修改？"
        confirmLabel="放弃"
        isDanger
        onConfirm={async () => giveUpUnsaved()}
        onClose={() => setGivingUp(false)}
      >
        报告回到服务器上最后保存的内容。放弃前可以先把当前内容下载为文件。
      </ConfirmDialog>
    );
  return (
    <Dialog title="修改没有保存" onClose={onClose}>
      <div className="dialog-body">
        <ProblemList title="服务器没有接受" problems={saving.problems} />
        <p>没有保存的修改还保留着。请按提示更正后重试；也可以先把当前内容下载为文件，或放弃这些修改。</p>
      </div>
      <div className="dialog-foot">
        <Button onClick={() => setGivingUp(true)}>放弃修改</Button>
        <Button onClick={onKeep}>下载当前内容</Button>
        <Button type="primary" onClick={() => void retrySave()}>
          重试保存
        </Button>
      </div>
    </Dialog>
  );
}
