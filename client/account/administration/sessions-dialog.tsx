import { useCallback } from 'react';
import type { Account, SessionSummary } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { SessionTable } from '../session-table.tsx';

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Where somebody else's account is signed in. */
export function SessionsDialog({ account: { id, name }, onClose }: Props) {
  const ask = useCallback(
    (signal: AbortSignal) => request(contract.accountSessions, { params: { account: id }, signal }),
    [id],
  );
  const sessions = useAnswer(ask);
  const { problems, run } = useAction(async (session: SessionSummary) => {
    await request(contract.endAccountSession, { params: { account: id, session: session.id } });
    sessions.replace((all) => all.filter((known) => known !== session));
  });
  return (
    <Dialog title={`${name} 的登录设备`} onClose={onClose} isWide>
      <div className="dialog-body">
        {problems.length > 0 && <ProblemList title="没有结束" problems={problems} />}
        <AnsweredList asked={sessions} of="登录设备">
          {(all) =>
            all.length > 0 ? (
              <SessionTable sessions={all} onEnd={(session) => void run(session)} />
            ) : (
              <EmptyState title="目前没有登录" />
            )
          }
        </AnsweredList>
      </div>
    </Dialog>
  );
}
