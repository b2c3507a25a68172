/** `公务用车购置{及,和}费` → 公务用车购置及费, 公务用车购置和费. */
export function expandWords(pattern: string): readonly string[] {
  const match = /\{([^{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const [whole, choices = ''] = match;
  return choices
    .split(',')
    .flatMap((choice) =>
      expandWords(pattern.slice(0, match.index) + choice + pattern.slice(match.index + whole.length)),
    );
}
