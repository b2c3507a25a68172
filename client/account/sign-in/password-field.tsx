import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../../parts/field.tsx';
import { useCapsLock } from './use-caps-lock.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Tells the browser's store of passwords which one this is. */
  readonly autoComplete: 'current-password' | 'new-password';
  readonly isShown?: boolean;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
}

export function PasswordField({
  label,
  value,
  onChange,
  autoComplete,
  isShown = false,
  hint,
  problem,
  autoFocus = false,
}: Props) {
  const { isOn, ...keys } = useCapsLock();
  return (
    <Field
      label={label}
      problem={problem}
      hint={
        (isOn || hint) && (
          <>
            {isOn && (
              <p className="key-note" role="status">
                大写锁定（Caps Lock）已打开，字母将按大写输入。
              </p>
            )}
            {hint}
          </>
        )
      }
    >
      {(control) => (
        <Input
          {...control}
          {...keys}
          size="large"
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoFocus={autoFocus}
          maxLength={200}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
