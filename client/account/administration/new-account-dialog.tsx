import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { Account } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import type { Role } from '../../../schemas/api/roles.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { browserRandom } from './browser-random.ts';
import { firstPassword } from './first-password.ts';
import { roleChoices } from './role-choices.ts';

interface Props {
  readonly onDone: (account: Account, password: string) => void;
  readonly onClose: () => void;
}

export function NewAccountDialog({ onDone, onClose }: Props) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('writer');
  const { isRunning, problems, run } = useAction(async () => {
    const password = firstPassword(browserRandom);
    onDone(await request(contract.createAccount, { body: { name, role, password } }), password);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  return (
    <Dialog title="新建账号" onClose={onClose}>
      <form onSubmit={submit}>
        <div className="dialog-body">
          <Field label="用户名" hint="登录时使用，可以是姓名或工号；建立后首次口令由程序生成">
            {(control) => (
              <Input
                {...control}
                maxLength={40}
                autoComplete="off"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <ChoiceList legend="角色" choices={roleChoices} value={role} onChange={setRole} />
          {problems.length > 0 && <ProblemList title="账号没有建立" problems={problems} />}
        </div>
        <div className="dialog-foot">
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" htmlType="submit" loading={isRunning} disabled={name.trim() === ''}>
            建立账号
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
