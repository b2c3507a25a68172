import type { SubjectText } from '../subject/subject.ts';

/** A short text is sooner read again than looked up. */
const long = 60;

/** Keeps what follows from a long text. */
export function rememberLong<Result extends object>(
  read: (text: SubjectText) => Result,
): (text: SubjectText) => Result {
  const known = new WeakMap<SubjectText, Result>();
  return (text) => {
    if (text.text.length < long) return read(text);
    const earlier = known.get(text);
    if (earlier) return earlier;
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
