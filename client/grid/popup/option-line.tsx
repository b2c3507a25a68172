import type { GridOption } from '../grid-contract.ts';
import { optionHeight } from './option-height.ts';

interface Props {
  readonly id: string;
  readonly option: GridOption;
  readonly position: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isPresent: boolean;
  readonly top: number;
  readonly onChoose: (option: GridOption) => void;
}

export function OptionLine({ id, option, position, count, isChosen, isPresent, top, onChoose }: Props) {
  const { value, label, path, indent = 0 } = option;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the cell, whose keys choose
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={count}
      className={`grid-option ${isChosen ? 'is-chosen' : ''} ${isPresent ? 'is-present' : ''}`}
      style={{ top, height: optionHeight, paddingLeft: 10 + indent * 14 }}
      title={path ? `${path} / ${label}` : label}
      onClick={() => onChoose(option)}
    >
      {/^[A-Z]?\d/.test(value) && <span className="grid-option-code">{value}</span>}
      <span className="grid-option-label">{label}</span>
      {path && <span className="grid-option-path">{path}</span>}
    </div>
  );
}
