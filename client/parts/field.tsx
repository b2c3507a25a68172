import { type ReactNode, useId } from 'react';
import './field.css';

/** What the control of a field needs to belong to its label and hint. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = Boolean(hint || problem);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': hasNote ? noteId : undefined,
        'aria-invalid': problem !== undefined,
      })}
      {hasNote && (
        <div id={noteId} className="field-note">
          {problem && (
            <p className="field-problem" role="alert">
              {problem}
            </p>
          )}
          {hint && <div className="field-hint">{hint}</div>}
        </div>
      )}
    </div>
  );
}
