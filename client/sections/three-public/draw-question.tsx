import { Button } from 'antd';
import { Dialog } from '../../parts/dialog.tsx';

interface Props {
  /** Of amounts entered. */
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before what is entered is replaced by what is drawn. */
export function DrawQuestion({ count, onConfirm, onClose }: Props) {
  return (
    <Dialog title="改为从经济分类提取" onClose={onClose}>
      <div className="dialog-body">
        <p>已填的 {count} 个金额将由“经济分类”明细中的数代替，可用“撤销”一次恢复。</p>
        <p>两者的差别见表中“合计”和“经济分类中”两列。</p>
      </div>
      <div className="dialog-foot">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" onClick={onConfirm}>
          改为提取
        </Button>
      </div>
    </Dialog>
  );
}
