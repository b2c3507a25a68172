/** A Typst string literal: whatever stands in it is printed and never read as Typst. */
export function typstString(text: string): string {
  return `"${text.replace(special, escaped)}"`;
}

const special = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
