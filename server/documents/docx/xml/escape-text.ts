import { UnusableInput } from '../../../../schemas/problem.ts';

/**
 * Text as the content of an element, every character as typed. Input is checked long before; a character XML 1.0
 * cannot hold (production 2, Char) is refused here because one of them makes the whole file unreadable.
 */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  const forbidden = text.match(unwritable);
  if (forbidden) throw new UnusableInput([problem(text, forbidden[0])]);
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

function problem(text: string, character: string) {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    where: `文字“${text.replace(new RegExp(unwritable, 'gu'), '□').slice(0, 40)}”`,
    message: `含有文档无法保存的不可见字符（U+${code}）。请在该处删去这个字符（通常由复制粘贴带入，重新键入即可）。`,
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const special = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
/** With the u flag a surrogate matches only where it stands alone. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;
