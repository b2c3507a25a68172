/** A title or name without what does not tell: width of characters, spaces, marks of what must be filled in. */
export const plainTitle = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*“”"'：:]/g, '')
    .toLowerCase();
