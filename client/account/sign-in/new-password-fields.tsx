import { useState } from 'react';
import { PasswordField } from './password-field.tsx';
import { passwordRules } from './password-rules.ts';
import { ShowPassword } from './show-password.tsx';
import type { TypedTwice } from './typed-twice.ts';

interface Props {
  readonly label: string;
  readonly userName: string;
  readonly value: TypedTwice;
  readonly onChange: (value: TypedTwice) => void;
}

/** A new password, typed twice, with what it has to be. */
export function NewPasswordFields({ label, userName, value, onChange }: Props) {
  const [isShown, setShown] = useState(false);
  const differs = value.again !== '' && !value.first.startsWith(value.again);
  return (
    <>
      <PasswordField
        label={label}
        autoComplete="new-password"
        isShown={isShown}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        hint={
          <ul className="password-rules">
            {passwordRules(value.first, userName).map(({ text, isKept }) => (
              <li key={text} className={isKept ? 'is-kept' : undefined}>
                {text}
                {isKept && <span className="visually-hidden">（已符合）</span>}
              </li>
            ))}
            <li>不要用单位名、生日、电话这类容易猜到的；几个不相干的词连写，好记又难猜</li>
          </ul>
        }
      />
      <PasswordField
        label={`再输入一次${label}`}
        autoComplete="new-password"
        isShown={isShown}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        problem={differs ? '两次输入的口令不一致，请检查。' : undefined}
      />
      <ShowPassword isShown={isShown} onChange={setShown} />
    </>
  );
}
