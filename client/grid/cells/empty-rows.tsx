import { Button } from 'antd';

interface Props {
  /** What to do first. */
  readonly text: string | undefined;
  /** Absent: rows cannot be added. */
  readonly onAdd: (() => void) | undefined;
}

/** Stands where there are no rows. It takes the focus, so that a block can be pasted into it. */
export const EmptyRows = ({ text = '还没有内容。', onAdd }: Props) =>
  onAdd ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is pasted goes where the focus is
    <section className="grid-empty" tabIndex={0} aria-label="还没有内容，可在此粘贴">
      <p>{text}</p>
      <p className="grid-empty-how">从 Excel 或 WPS 复制几行，点这里按 Ctrl+V 粘贴；或者</p>
      <Button onClick={onAdd}>添加第一行</Button>
    </section>
  ) : (
    <div className="grid-empty">
      <p>{text}</p>
    </div>
  );
