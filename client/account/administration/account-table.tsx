import type { Account } from '../../../schemas/api/accounts.ts';
import { roleNames } from '../../../schemas/api/roles.ts';
import { DateTime } from '../../parts/date-time.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useSession } from '../session/session.ts';
import { AccountCondition } from './account-condition.tsx';
import { accountMenu } from './account-menu.ts';
import type { AccountTask } from './account-task.ts';
import '../../parts/list-table.css';

interface Props {
  readonly accounts: readonly Account[];
  readonly onTask: (task: AccountTask) => void;
}

export function AccountTable({ accounts, onTask }: Props) {
  const { user } = useSession();
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">用户名</th>
          <th scope="col">角色</th>
          <th scope="col">状态</th>
          <th scope="col">上次登录</th>
          <th scope="col">建立时间</th>
          <th scope="col" className="is-narrow">
            操作
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              {account.name}
              {account.id === user.id && <span className="soft">（本人）</span>}
            </th>
            <td>{roleNames[account.role]}</td>
            <td>
              <AccountCondition account={account} />
            </td>
            <td>
              {account.lastSignIn ? (
                <DateTime at={account.lastSignIn} />
              ) : (
                <span className="soft">从未登录</span>
              )}
            </td>
            <td>
              <DateTime at={account.createdAt} />
            </td>
            <td className="is-narrow">
              <MenuButton
                label="管理"
                name={`管理账号：${account.name}`}
                items={accountMenu(account, account.id === user.id, onTask)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
