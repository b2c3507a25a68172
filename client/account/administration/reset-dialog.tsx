import type { Account } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { browserRandom } from './browser-random.ts';
import { firstPassword } from './first-password.ts';

interface Props {
  readonly account: Account;
  readonly onDone: (account: Account, password: string) => void;
  readonly onClose: () => void;
}

export function ResetDialog({ account, onDone, onClose }: Props) {
  const reset = async (): Promise<void> => {
    const password = firstPassword(browserRandom);
    const params = { account: account.id };
    onDone(await request(contract.changeAccount, { params, body: { password } }), password);
  };
  return (
    <ConfirmDialog
      title={`重置 ${account.name} 的口令？`}
      confirmLabel="重置口令"
      isDanger
      onConfirm={reset}
      onClose={onClose}
    >
      <p>原口令立即作废，此账号的所有登录都会退出。程序生成新的首次口令，由您交给本人。</p>
    </ConfirmDialog>
  );
}
