import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { SignInState } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { Field } from '../../parts/field.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { PasswordField } from './password-field.tsx';
import { ShowPassword } from './show-password.tsx';

interface Props {
  /** Where only this person may sign in, the name is not asked for. */
  readonly name?: string;
  readonly onSignedIn: (state: SignInState) => void;
}

export function SignInForm({ name: givenName, onSignedIn }: Props) {
  const [typedName, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const name = givenName ?? typedName;
  const { isRunning, problems, run } = useAction(async () => {
    // The token may be of a session that is over.
    await request(contract.signInState, {});
    onSignedIn(await request(contract.signIn, { body: { name, password } }));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  return (
    <form className="form" onSubmit={submit}>
      {problems.length > 0 && <ProblemList title="没有登录" problems={problems} />}
      {givenName === undefined && (
        <Field label="用户名">
          {(control) => (
            <Input
              {...control}
              size="large"
              autoComplete="username"
              autoFocus
              maxLength={100}
              value={typedName}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      <PasswordField
        label="口令"
        autoComplete="current-password"
        autoFocus={givenName !== undefined}
        isShown={isShown}
        value={password}
        onChange={setPassword}
      />
      <ShowPassword isShown={isShown} onChange={setShown} />
      <Button
        block
        size="large"
        type="primary"
        htmlType="submit"
        loading={isRunning}
        disabled={name.trim() === '' || password === ''}
      >
        登录
      </Button>
    </form>
  );
}
