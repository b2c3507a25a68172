/**
 * The code points of GB 2312, which nearly all text of such documents consists of. Every face is loaded with these, so that the next
 * edit seldom needs another glyph, and a face already loaded keeps what is known of its layout.
 */
export function commonCharacters(): ReadonlySet<number> {
  const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
  const pairs = cells.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  const text = new TextDecoder('gb2312').decode(Uint8Array.from(pairs));
  const ascii = Array.from({ length: 95 }, (_, index) => index + 0x20);
  return new Set([...ascii, ...Array.from(text, (character) => character.codePointAt(0) as number)]);
}
