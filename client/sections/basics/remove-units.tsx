import { Button } from 'antd';
import { Dialog } from '../../parts/dialog.tsx';
import type { UnitRemoval } from './use-unit-removal.ts';

interface Props {
  readonly asked: UnitRemoval;
  readonly onConfirm: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Says what goes with the units before they go. */
export function RemoveUnits({ asked: { ids, uses, isLast }, onConfirm, onClose }: Props) {
  if (isLast)
    return (
      <Dialog title="至少保留一个单位" onClose={onClose}>
        <div className="dialog-body">
          <p>报告至少有一个单位。要换成别的单位，请直接改它的编码和名称。</p>
        </div>
        <div className="dialog-foot">
          <Button type="primary" onClick={onClose}>
            知道了
          </Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={`删除 ${ids.length} 个单位`} onClose={onClose}>
      <div className="dialog-body">
        <p>以下内容将一并删除，可用“撤销”一次恢复：</p>
        <ul className="removal-uses">
          {uses.map(({ part, count }) => (
            <li key={part}>
              {part}：{count} 条
            </li>
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" danger onClick={() => onConfirm(ids)}>
          一并删除
        </Button>
      </div>
    </Dialog>
  );
}
