import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import { useEditorActions } from '../use-editor.ts';

interface Props {
  readonly finding: JudgedFinding;
  readonly onClose: () => void;
}

/** Why a finding stands; kept with one's name and the time, and in no document for publication. */
export function WaiveForm({ finding, onClose }: Props) {
  const { waive } = useEditorActions();
  const [reason, setReason] = useState('');
  const id = useId();
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') waive(finding, reason.trim());
  };
  return (
    <form className="waive-form" onSubmit={keep}>
      <label htmlFor={id}>保留的理由（记入审批单，不对外公开）</label>
      <Input.TextArea
        id={id}
        autoFocus
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="finding-actions">
        <Button size="small" type="primary" htmlType="submit" disabled={reason.trim() === ''}>
          保留
        </Button>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </div>
    </form>
  );
}
