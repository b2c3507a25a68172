import { Button, Spin } from 'antd';
import './waiting.css';

interface Props {
  readonly text: string;
  readonly onCancel?: () => void;
}

/** Something is under way; said to screen readers too. */
export function Waiting({ text, onCancel }: Props) {
  return (
    <div className="waiting">
      <Spin />
      <p role="status">{text}</p>
      {onCancel && <Button onClick={onCancel}>取消</Button>}
    </div>
  );
}
