import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../../parts/field.tsx';

interface Props {
  readonly label: string;
  readonly hint: ReactNode;
  readonly year: string;
  readonly onChange: (year: string) => void;
}

export const YearField = ({ label, hint, year, onChange }: Props) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <Input
        {...control}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
