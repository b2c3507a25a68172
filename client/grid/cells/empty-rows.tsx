import { Button } from 'antd';

interface Props {
  /** Absent: rows cannot be added. */
  readonly onAdd: (() => void) | undefined;
}

/** Stands where there are no rows. */
export const EmptyRows = ({ onAdd }: Props) => (
  <div className="grid-empty">
    <p>{onAdd ? '还没有内容。可从 Excel 或 WPS 复制后在此粘贴，或' : '没有内容。'}</p>
    {onAdd && <Button onClick={onAdd}>添加第一行</Button>}
  </div>
);
