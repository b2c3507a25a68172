import type { Account } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useToast } from '../../parts/toast.ts';

interface Props {
  readonly kind: keyof typeof conditions;
  readonly account: Account;
  readonly onDone: (account: Account) => void;
  readonly onClose: () => void;
}

/** Whether an account can be used. */
export function ConditionDialog({ kind, account, onDone, onClose }: Props) {
  const { question, meaning, verb, body } = conditions[kind];
  const toast = useToast();
  const change = async (): Promise<void> => {
    onDone(await request(contract.changeAccount, { params: { account: account.id }, body }));
    toast({ text: `已${verb} ${account.name}。` });
  };
  return (
    <ConfirmDialog
      title={`${question} ${account.name}？`}
      confirmLabel={verb}
      isDanger={kind === 'disable'}
      onConfirm={change}
      onClose={onClose}
    >
      <p>{meaning}</p>
    </ConfirmDialog>
  );
}

const conditions = {
  disable: {
    question: '停用账号',
    meaning: '立即退出所有登录，不能再登录。以前的修改记录保留，随时可以重新启用。',
    verb: '停用',
    body: { disabled: true },
  },
  enable: {
    question: '重新启用账号',
    meaning: '可以用原来的口令登录。忘了口令的，启用后再重置。',
    verb: '启用',
    body: { disabled: false },
  },
  unlock: {
    question: '解除锁定',
    meaning: '口令多次输错后会暂时锁定。请先确认是本人输错，再解除。',
    verb: '解除锁定',
    body: { unlock: true },
  },
} as const;
