/** The parts of a code as the cells of a row show them, the highest level first. */
export interface JoinedCode {
  /** The code down to the deepest level the row names; '' where it names none; undefined where a part is no code. */
  readonly code: string | undefined;
  /** Whether parts were taken from the rows above. */
  readonly isCarried: boolean;
}

/** Puts codes together that stand in columns of their own; a level left blank is that of the row above. */
export function codeJoiner(): (parts: readonly string[]) => JoinedCode {
  let levels: readonly string[] = [];
  return (parts) => {
    const own = parts.map((text) => text.normalize('NFKC').trim());
    const deepest = own.findLastIndex((text) => text !== '');
    if (deepest < 0) return { code: '', isCarried: false };
    const codes: string[] = [];
    let isCarried = false;
    let isSame = true;
    for (let level = 0; level <= deepest; level += 1) {
      const text = own[level] ?? '';
      const above: string = codes.at(-1) ?? '';
      const carried: string | undefined = isSame ? levels[level] : undefined;
      if (text === '' && carried === undefined) return { code: undefined, isCarried };
      const code: string | undefined = text === '' ? carried : levelCode(text, above, level);
      if (code === undefined) return { code, isCarried };
      isCarried ||= text === '';
      isSame &&= code === levels[level];
      codes.push(code);
    }
    levels = codes;
    return { code: codes.at(-1), isCarried };
  };
}

/** `03`, `3` where the cell is a number, `20103`, or with the name behind. */
function levelCode(text: string, above: string, level: number): string | undefined {
  const digits = /^(\d+)(?=\D|$)/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  if (level === 0) return digits.length === 3 ? digits : undefined;
  if (digits.length === above.length + 2) return digits.startsWith(above) ? digits : undefined;
  return digits.length <= 2 ? `${above}${digits.padStart(2, '0')}` : undefined;
}
