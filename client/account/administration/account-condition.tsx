import type { Account } from '../../../schemas/api/accounts.ts';
import './account-condition.css';

interface Props {
  readonly account: Account;
}

/** Whether the account can be used, the gravest obstacle first. */
export function AccountCondition({ account: { disabled, locked, mustChangePassword } }: Props) {
  if (disabled) return <span className="condition is-off">已停用</span>;
  if (locked) return <span className="condition is-locked">口令多次输错，暂时锁定</span>;
  if (mustChangePassword) return <span className="condition">首次口令，待本人修改</span>;
  return <span>正常</span>;
}
