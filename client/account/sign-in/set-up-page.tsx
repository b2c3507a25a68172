import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { SignInState } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { Field } from '../../parts/field.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';
import { SignInSheet } from './sign-in-sheet.tsx';
import { isUsable, nothingTyped } from './typed-twice.ts';

interface Props {
  readonly onSignedIn: (state: SignInState) => void;
}

/** The first run: whoever can read the console of the server makes the first account. */
export function SetUpPage({ onSignedIn }: Props) {
  const [typed, setTyped] = useState({ token: '', organisation: '', name: '' });
  const [password, setPassword] = useState(nothingTyped);
  const { isRunning, problems, run } = useAction(async () => {
    onSignedIn(await request(contract.setUp, { body: { ...typed, password: password.first } }));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  const isFilled = Object.values(typed).every((text) => text.trim() !== '');
  return (
    <SignInSheet title="首次使用" hint="建立第一个账号。它是管理员，之后由它给其他人建账号。">
      <form className="form" onSubmit={submit}>
        {problems.length > 0 && <ProblemList title="没有设置完成" problems={problems} />}
        <p className="token-place">
          <strong>启动口令</strong> 显示在启动程序的窗口中（装有程序的电脑上运行 <code>npm start</code>{' '}
          的窗口），形如 XXXX-XXXX-XXXX。
        </p>
        {fields.map(({ key, label, hint, autoComplete, maxLength }, index) => (
          <Field key={key} label={label} hint={hint}>
            {(control) => (
              <Input
                {...control}
                size="large"
                autoFocus={index === 0}
                autoComplete={autoComplete}
                maxLength={maxLength}
                value={typed[key]}
                onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <NewPasswordFields label="口令" userName={typed.name} value={password} onChange={setPassword} />
        <Button
          block
          size="large"
          type="primary"
          htmlType="submit"
          loading={isRunning}
          disabled={!isFilled || !isUsable(password, typed.name)}
        >
          建立账号并登录
        </Button>
      </form>
    </SignInSheet>
  );
}

const fields = [
  { key: 'token', label: '启动口令', hint: '不分大小写，横线可不输', autoComplete: 'off', maxLength: 100 },
  {
    key: 'organisation',
    label: '单位名称',
    hint: '使用本程序的单位全称',
    autoComplete: 'organization',
    maxLength: 100,
  },
  {
    key: 'name',
    label: '用户名',
    hint: '登录时使用，可以是姓名或工号',
    autoComplete: 'username',
    maxLength: 40,
  },
] as const;
