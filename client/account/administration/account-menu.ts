import type { Account } from '../../../schemas/api/accounts.ts';
import type { MenuItem } from '../../parts/menu-button.tsx';
import type { AccountTask } from './account-task.ts';

/** What can be done with an account as it is. The own one is looked after under 修改口令 and 登录设备. */
export function accountMenu(
  account: Account,
  isOwn: boolean,
  onTask: (task: AccountTask) => void,
): readonly MenuItem[] {
  const item = (kind: Exclude<AccountTask['kind'], 'create' | 'show'>, label: string): MenuItem => ({
    label,
    onSelect: () => onTask({ kind, account }),
  });
  return [
    item('role', '修改角色'),
    item('sessions', '登录设备'),
    ...(account.locked ? [item('unlock', '解除锁定')] : []),
    ...(isOwn ? [] : [item('reset', '重置口令')]),
    ...(isOwn || account.disabled ? [] : [{ ...item('disable', '停用'), isDanger: true, startsGroup: true }]),
    ...(account.disabled ? [{ ...item('enable', '重新启用'), startsGroup: true }] : []),
  ];
}
