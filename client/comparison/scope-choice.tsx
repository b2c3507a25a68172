import type { ComparedScope } from '../../schemas/compare/comparison.ts';

interface Props {
  readonly scopes: readonly ComparedScope[];
  readonly shown: number;
  readonly onChange: (index: number) => void;
}

export function ScopeChoice({ scopes, shown, onChange }: Props) {
  return (
    <label className="scope-choice">
      <span>部分</span>
      <select value={shown} onChange={({ target }) => onChange(Number(target.value))}>
        {scopes.map(({ key, name, status }, index) => (
          <option key={`${key} ${status}`} value={index}>
            {name}
            {status === 'new' ? '（新增）' : status === 'gone' ? '（取消）' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
