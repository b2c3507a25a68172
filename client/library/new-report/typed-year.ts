/** The year that was typed, in digits of any width; NaN while it is none. */
export const typedYear = (text: string): number => {
  const plain = text.normalize('NFKC').trim();
  return /^\d{4}$/.test(plain) ? Number(plain) : Number.NaN;
};
