/** Line ends and tabs are laid out, not printed, and Unicode lets the default ignorable characters (zero width, directional) print nothing. No face need have them. */
const unprinted = /[\t\n\r\u2028\u2029]|\p{Default_Ignorable_Code_Point}/u;

export function isPrinted(codePoint: number): boolean {
  return !unprinted.test(String.fromCodePoint(codePoint));
}
