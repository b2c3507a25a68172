import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useAction } from '../api/use-action.ts';
import { Dialog } from './dialog.tsx';
import { ProblemList } from './problem-list.tsx';

interface Props {
  readonly title: string;
  /** What will happen, and what it does not touch. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something that takes effect at once. It stays open, with the reason, where it fails. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  isDanger = false,
  onConfirm,
  onClose,
}: Props) {
  const { isRunning, problems, run } = useAction(onConfirm);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-body">
        <div>{children}</div>
        {problems.length > 0 && <ProblemList title="没有完成" problems={problems} />}
      </div>
      <div className="dialog-foot">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" danger={isDanger} loading={isRunning} onClick={() => void run()}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
