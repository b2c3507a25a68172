import { type ReactNode, useId } from 'react';
import './choice-list.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Side by side where the hints are short. */
  readonly isRow?: boolean;
}

/** One of a few, each with what it means. */
export function ChoiceList<Value extends string>({ legend, choices, value, onChange, isRow }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={isRow ? 'choice-list is-row' : 'choice-list'}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span className="choice-label">{choice.label}</span>
            {choice.hint && <span className="choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
