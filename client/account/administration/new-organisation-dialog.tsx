import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { Organisation } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { browserRandom } from './browser-random.ts';
import { firstPassword } from './first-password.ts';

interface Props {
  readonly onDone: (organisation: Organisation, administrator: string, password: string) => void;
  readonly onClose: () => void;
}

/** A further agency on this server, with its first administrator. */
export function NewOrganisationDialog({ onDone, onClose }: Props) {
  const [name, setName] = useState('');
  const [administrator, setAdministrator] = useState('');
  const { isRunning, problems, run } = useAction(async () => {
    const password = firstPassword(browserRandom);
    const body = { name, administrator, password };
    onDone(await request(contract.createOrganisation, { body }), administrator.trim(), password);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  const isFilled = name.trim() !== '' && administrator.trim() !== '';
  return (
    <Dialog title="新建单位" onClose={onClose}>
      <form onSubmit={submit}>
        <div className="dialog-body">
          <Field label="单位名称" hint="全称">
            {(control) => (
              <Input
                {...control}
                maxLength={100}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label="管理员的用户名" hint="该单位的第一个账号，由它给本单位其他人建账号">
            {(control) => (
              <Input
                {...control}
                maxLength={40}
                autoComplete="off"
                value={administrator}
                onChange={(event) => setAdministrator(event.target.value)}
              />
            )}
          </Field>
          {problems.length > 0 && <ProblemList title="单位没有建立" problems={problems} />}
        </div>
        <div className="dialog-foot">
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" htmlType="submit" loading={isRunning} disabled={!isFilled}>
            建立单位
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
