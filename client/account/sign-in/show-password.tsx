interface Props {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** For all passwords of a form: one sees what one has typed, where nobody looks on. */
export function ShowPassword({ isShown, onChange }: Props) {
  return (
    <label className="check-line">
      <input type="checkbox" checked={isShown} onChange={(event) => onChange(event.target.checked)} />
      显示口令
    </label>
  );
}
