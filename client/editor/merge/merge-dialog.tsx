import { Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import type { SavingState, Side } from '../editor-state.ts';
import { keyOfPath } from '../key-of-path.ts';
import { useEditor, useEditorActions } from '../use-editor.ts';
import { ConflictRow } from './conflict-row.tsx';
import { MergedChanges } from './merged-changes.tsx';
import './merge-dialog.css';

interface Props {
  readonly onClose: () => void;
}

/** Decides, field by field, what stands where two people changed the same. */
export function MergeDialog({ onClose }: Props) {
  const saving = useEditor((state) => state.saving);
  return saving.phase === 'conflict' ? <Decisions saving={saving} onClose={onClose} /> : null;
}

interface DecisionsProps extends Props {
  readonly saving: Extract<SavingState, { readonly phase: 'conflict' }>;
}

function Decisions({ saving: { merge, by }, onClose }: DecisionsProps) {
  const { decideConflicts } = useEditorActions();
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const { conflicts } = merge;
  const others = by.join('、') || '服务器上';
  const left = conflicts.filter(({ path }) => choices[keyOfPath(path)] === undefined).length;
  const chooseAll = (side: Side) =>
    setChoices(Object.fromEntries(conflicts.map(({ path }) => [keyOfPath(path), side])));
  const decide = () => {
    decideConflicts(choices);
    onClose();
  };
  return (
    <Dialog title={`${others}也改了这 ${conflicts.length} 处`} onClose={onClose} isWide>
      <div className="dialog-body">
        <p>请逐处选择保留哪一个。没有选用的内容仍留在历史记录中，可以查看和恢复。</p>
        <p className="merge-all">
          <Button onClick={() => chooseAll('mine')}>全部用我的</Button>
          <Button onClick={() => chooseAll('theirs')}>全部用{others}的</Button>
        </p>
        <ul className="merge-conflicts">
          {conflicts.map((conflict) => {
            const key = keyOfPath(conflict.path);
            return (
              <ConflictRow
                key={key}
                conflict={conflict}
                others={others}
                theirs={merge.report}
                side={choices[key]}
                onChoose={(side) => setChoices({ ...choices, [key]: side })}
              />
            );
          })}
        </ul>
        <MergedChanges merge={merge} others={others} />
      </div>
      <div className="dialog-foot">
        <span className="merge-left" role="status">
          {left > 0 ? `还有 ${left} 处没有选择` : '已全部选择'}
        </span>
        <Button onClick={onClose}>稍后处理</Button>
        <Button type="primary" disabled={left > 0} onClick={decide}>
          确定并保存
        </Button>
      </div>
    </Dialog>
  );
}
