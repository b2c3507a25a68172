import { z } from 'zod';

/**
 * Control characters but tab and newline, the line separators and the marks of direction of Unicode (an invisible one
 * would turn a text around), lone surrogates, what a wrong decoding leaves, and code points no document may hold.
 */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A text a person typed, printed as typed; at most `limit` characters. */
export function textOf(limit: number) {
  return z.string().superRefine((text, context) => {
    if (text.length > limit) {
      const message = `文字过长：最多 ${limit} 字，实际 ${text.length} 字，请拆分或删减`;
      context.addIssue({ code: 'custom', message });
    }
    const found = forbidden.exec(text);
    if (found) context.addIssue({ code: 'custom', message: forbiddenMessage(text, found.index) });
  });
}

/** Names, codes, units: one line. */
export const shortText = textOf(300).refine((text) => !/[\n\t]/.test(text), {
  message: '不应含换行或制表符',
});
/** Names that must be there. */
export const requiredText = shortText.refine((text) => text.trim() !== '', { message: '不能为空' });
/** Paragraphs: line breaks allowed. */
export const longText = textOf(20_000);

function forbiddenMessage(text: string, index: number): string {
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(Math.max(0, index - 10), index).replace(forbidden, '');
  return `第 ${index + 1} 个字符（U+${code}${before ? `，在“${before}”之后` : ''}）是不可打印的控制字符或残缺字符，请删除后重新输入`;
}
