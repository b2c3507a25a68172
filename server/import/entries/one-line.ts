/** A short text that was broken to fit its cell, in one line, as long as a short text may be. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s*[\n\t]\s*/g, '')
    .trim()
    .slice(0, 300);
