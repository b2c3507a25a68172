import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useAction } from '../../api/use-action.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import type { RevisionPage } from '../state/editor-services.ts';
import { requestEditorApi } from '../state/request-editor-api.ts';
import { useEditor } from '../use-editor.ts';
import { RevisionDetails } from './revision-details.tsx';
import { RevisionItem } from './revision-item.tsx';
import './history.css';

interface Props {
  readonly onClose: () => void;
}

/** Every version of the report: who, when, what, and the way back to it. */
export function HistoryDialog({ onClose }: Props) {
  const report = useEditor((state) => state.opened.summary.id);
  const latest = useEditor((state) => state.saving.version);
  const api = useMemo(() => requestEditorApi(report), [report]);
  const [selected, setSelected] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save makes the list another one
  const ask = useCallback(() => api.revisions(), [api, latest]);
  const { answered, retry, replace } = useAnswer<RevisionPage>(ask);
  const more = useAction(async (before: number) => {
    const page = await api.revisions(before);
    replace((known) => ({ revisions: [...known.revisions, ...page.revisions], next: page.next }));
  });
  const next = answered.phase === 'ready' ? answered.value.next : null;
  return (
    <Dialog title="历史记录" onClose={onClose} isWide>
      <div className="dialog-body history">
        {answered.phase === 'loading' && <Waiting text="正在读取历史记录……" />}
        {answered.phase === 'failed' && (
          <ProblemList title="历史记录没有读到" problems={answered.problems}>
            <Button onClick={retry}>重试</Button>
          </ProblemList>
        )}
        {answered.phase === 'ready' && (
          <ol className="history-list">
            {answered.value.revisions.map((revision) => (
              <RevisionItem
                key={revision.version}
                revision={revision}
                isSelected={revision.version === selected}
                onSelect={setSelected}
              />
            ))}
          </ol>
        )}
        {next !== null && (
          <Button loading={more.isRunning} onClick={() => void more.run(next)}>
            更早的版本
          </Button>
        )}
        {more.problems.length > 0 && <ProblemList title="没有读到" problems={more.problems} />}
        {selected !== undefined && (
          <RevisionDetails key={selected} version={selected} isLatest={selected === latest} api={api} />
        )}
      </div>
    </Dialog>
  );
}
