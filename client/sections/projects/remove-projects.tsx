import { Button } from 'antd';
import { Dialog } from '../../parts/dialog.tsx';
import type { ProjectRemoval } from './use-project-removal.ts';

interface Props {
  readonly asked: ProjectRemoval;
  readonly onConfirm: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Says what becomes of what names the projects before they go. */
export function RemoveProjects({ asked: { ids, uses }, onConfirm, onClose }: Props) {
  return (
    <Dialog title={`删除 ${ids.length} 个项目`} onClose={onClose}>
      <div className="dialog-body">
        <p>项目连同绩效目标一起删除，可用“撤销”一次恢复。另外：</p>
        <ul className="removal-uses">
          {uses.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" danger onClick={() => onConfirm(ids)}>
          删除
        </Button>
      </div>
    </Dialog>
  );
}
