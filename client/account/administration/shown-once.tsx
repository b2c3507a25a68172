import { Button } from 'antd';
import { useId } from 'react';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import './shown-once.css';

interface Props {
  readonly title: string;
  readonly userName: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A first password, shown to the administrator this once. */
export function ShownOnce({ title, userName, password, onClose }: Props) {
  const id = useId();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-body">
        <p>
          请把首次口令交给 <strong>{userName}</strong>。它只显示这一次，关闭后看不到；首次登录时必须修改。
        </p>
        <div className="shown-once">
          <code id={id}>{password}</code>
          <CopyButton text={password} shownIn={id} />
        </div>
      </div>
      <div className="dialog-foot">
        <Button type="primary" onClick={onClose}>
          已交给本人，关闭
        </Button>
      </div>
    </Dialog>
  );
}
