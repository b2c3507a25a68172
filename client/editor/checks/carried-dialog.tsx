import { Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { useEditorActions } from '../use-editor.ts';
import type { CarriedItem } from './carried-items.ts';
import { CarriedRow } from './carried-row.tsx';
import './carried-dialog.css';

interface Props {
  readonly items: readonly CarriedItem[];
  readonly onClose: () => void;
}

/** Everything taken over from last year to be read in one go, and confirmed together. */
export function CarriedDialog({ items, onClose }: Props) {
  const { applyChanges } = useEditorActions();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter(({ id }) => ticked.has(id));
  const doubtful = items.filter(({ doubt }) => doubt !== '').length;
  const tick = (id: string, isTicked: boolean) =>
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((other) => other !== id)));
  const tickPlain = () => setTicked(new Set(items.flatMap(({ id, doubt }) => (doubt === '' ? [id] : []))));
  const confirm = () => {
    applyChanges(
      chosen.flatMap((item) => item.confirm),
      { label: `确认 ${chosen.length} 处由上年带入的内容` },
    );
    onClose();
  };
  return (
    <Dialog title="核对由上年报告带入的内容" onClose={onClose} isWidest>
      <div className="dialog-body">
        <p>
          共 {items.length} 处{doubtful > 0 && `，其中 ${doubtful} 处有疑点，须逐处勾选`}
          。逐处看过，今年仍然适用的勾选后一起确认；不适用的请到录入处改写或删除。
        </p>
        <p className="carried-all">
          <Button onClick={tickPlain}>勾选没有疑点的 {items.length - doubtful} 处</Button>
          <Button onClick={() => setTicked(new Set())}>全部不选</Button>
        </p>
        <ul className="carried-items">
          {items.map((item) => (
            <CarriedRow key={item.id} item={item} isTicked={ticked.has(item.id)} onTick={tick} />
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <span className="carried-left" role="status">
          已勾选 {chosen.length} 处，共 {items.length} 处
        </span>
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" disabled={chosen.length === 0} onClick={confirm}>
          确认 {chosen.length} 处无误
        </Button>
      </div>
    </Dialog>
  );
}
