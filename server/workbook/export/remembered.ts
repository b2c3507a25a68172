/** A function of a text that is asked for few different texts many times. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = answer(text);
    known.set(text, own);
    return own;
  };
}
