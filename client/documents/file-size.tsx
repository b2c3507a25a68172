interface Props {
  readonly bytes: number;
}

/** As Windows shows it: KB below one MB. Not part of the button's name. */
export function FileSize({ bytes }: Props) {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  const text = kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
  return (
    <span className="file-size" aria-hidden>
      {text}
    </span>
  );
}
