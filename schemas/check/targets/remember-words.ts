/** Beyond this many the words are no longer those of one report. */
const most = 2000;

/** Keeps what follows from short words that a report says again and again: ≥95%, 数量指标. */
export function rememberWords<Result>(read: (words: string) => Result): (words: string) => Result {
  const known = new Map<string, Result>();
  return (words) => {
    const earlier = known.get(words);
    if (earlier !== undefined) return earlier;
    if (known.size >= most) known.clear();
    const result = read(words);
    known.set(words, result);
    return result;
  };
}
