import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { contract } from '../../../schemas/api/contract.ts';
import { request } from '../../api/request.ts';
import { useAction } from '../../api/use-action.ts';
import { ProblemList } from '../../parts/problem-list.tsx';
import { useSession } from '../session/session.ts';
import { NewPasswordFields } from '../sign-in/new-password-fields.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';
import { isUsable, nothingTyped } from '../sign-in/typed-twice.ts';

interface Props {
  readonly currentLabel: string;
  readonly submitLabel: string;
  readonly onChanged: () => Promise<void>;
  readonly autoFocus?: boolean;
}

export function ChangePasswordForm({ currentLabel, submitLabel, onChanged, autoFocus = false }: Props) {
  const { user } = useSession();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(nothingTyped);
  const { isRunning, problems, run } = useAction(async () => {
    await request(contract.changePassword, { body: { current, next: next.first } });
    setCurrent('');
    setNext(nothingTyped);
    await onChanged();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  return (
    <form className="form" onSubmit={submit}>
      {problems.length > 0 && <ProblemList title="口令没有修改" problems={problems} />}
      <PasswordField
        label={currentLabel}
        autoComplete="current-password"
        autoFocus={autoFocus}
        value={current}
        onChange={setCurrent}
      />
      <NewPasswordFields label="新口令" userName={user.name} value={next} onChange={setNext} />
      <div>
        <Button
          size="large"
          type="primary"
          htmlType="submit"
          loading={isRunning}
          disabled={current === '' || !isUsable(next, user.name)}
        >
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
