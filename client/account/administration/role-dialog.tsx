import { useState } from 'react';
import type { Account } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useToast } from '../../parts/toast.ts';
import { useSession } from '../session/session.ts';
import { roleChoices } from './role-choices.ts';

interface Props {
  readonly account: Account;
  readonly onDone: (account: Account) => void;
  readonly onClose: () => void;
}

export function RoleDialog({ account, onDone, onClose }: Props) {
  const { user, refresh } = useSession();
  const toast = useToast();
  const [role, setRole] = useState(account.role);
  const change = async (): Promise<void> => {
    onDone(await request(contract.changeAccount, { params: { account: account.id }, body: { role } }));
    toast({ text: `已修改 ${account.name} 的角色。` });
    if (account.id === user.id) await refresh();
  };
  return (
    <ConfirmDialog
      title={`${account.name} 的角色`}
      confirmLabel="修改角色"
      onConfirm={change}
      onClose={onClose}
    >
      <ChoiceList legend="角色" choices={roleChoices} value={role} onChange={setRole} />
    </ConfirmDialog>
  );
}
