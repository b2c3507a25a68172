import { Button } from 'antd';
import { useState } from 'react';
import type { SessionSummary } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useToast } from '../../parts/toast.ts';
import { SessionTable } from '../session-table.tsx';

const askForSessions = (signal: AbortSignal): Promise<readonly SessionSummary[]> =>
  request(contract.ownSessions, { signal });

/** Where the own account is signed in; what one does not know, one ends. */
export function SessionsPage() {
  const sessions = useAnswer(askForSessions);
  const toast = useToast();
  const [ending, setEnding] = useState<readonly SessionSummary[]>([]);
  const { answered } = sessions;
  const others = answered.phase === 'ready' ? answered.value.filter(({ isCurrent }) => !isCurrent) : [];
  const end = async (): Promise<void> => {
    for (const { id } of ending) await request(contract.endOwnSession, { params: { session: id } });
    sessions.replace((all) => all.filter((session) => !ending.includes(session)));
    toast({ text: ending.length === 1 ? '已结束 1 个登录。' : `已结束 ${ending.length} 个登录。` });
    setEnding([]);
  };
  return (
    <PageFrame
      title="登录设备"
      hint="本账号目前在这些地方登录。有不认识的，请结束它并修改口令。"
      actions={
        <Button disabled={others.length === 0} onClick={() => setEnding(others)}>
          结束其他全部登录
        </Button>
      }
    >
      <AnsweredList asked={sessions} of="登录设备">
        {(all) => <SessionTable sessions={all} onEnd={(session) => setEnding([session])} />}
      </AnsweredList>
      {ending.length > 0 && (
        <ConfirmDialog
          title={ending.length === 1 ? '结束这个登录？' : `结束其他 ${ending.length} 个登录？`}
          confirmLabel="结束登录"
          isDanger
          onConfirm={end}
          onClose={() => setEnding([])}
        >
          <ul>
            {ending.map(({ id, device }) => (
              <li key={id}>{device}</li>
            ))}
          </ul>
          <p>那里需要重新登录才能继续；已经保存的内容不受影响。</p>
        </ConfirmDialog>
      )}
    </PageFrame>
  );
}
