import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Account } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AnsweredList } from '../../parts/answered-list.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { AccountDialog } from './account-dialog.tsx';
import { AccountTable } from './account-table.tsx';
import type { AccountTask } from './account-task.ts';

const askForAccounts = (signal: AbortSignal): Promise<readonly Account[]> =>
  request(contract.accounts, { signal });

/** The accounts of the organisation, and what an administrator does with one. */
export function AccountsPage() {
  const accounts = useAnswer(askForAccounts);
  const [task, setTask] = useState<AccountTask>();
  const know = (account: Account): void =>
    accounts.replace((all) =>
      all.some(({ id }) => id === account.id)
        ? all.map((known) => (known.id === account.id ? account : known))
        : [...all, account],
    );
  return (
    <PageFrame
      title="账号"
      hint="每人一个账号，修改记录按账号留名，请不要共用。离职的停用即可，以前的记录保留。"
      actions={
        <Button
          type="primary"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => setTask({ kind: 'create' })}
        >
          新建账号
        </Button>
      }
    >
      <AnsweredList asked={accounts} of="账号">
        {(all) => <AccountTable accounts={all} onTask={setTask} />}
      </AnsweredList>
      {task && <AccountDialog task={task} onTask={setTask} onKnown={know} />}
    </PageFrame>
  );
}
