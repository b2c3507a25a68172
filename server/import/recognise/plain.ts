/** A text as it is compared: width, white space, quotation marks and dots of leaders aside. */
export function plain(text: string): string {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  if (known.size >= mostKnown) known.clear();
  const own = plainText(text);
  known.set(text, own);
  return own;
}

/** The cells of a table are looked at many times over, as each table that it might be. */
const known = new Map<string, string>();
const mostKnown = 20_000;

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/["'“”‘’「」]/g, '')
    .replace(/[﹕]/g, ':')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')');

const number =
  /^(?:第[一二三四五六七八九十百]+(?:部分|章)|[一二三四五六七八九十]+[、.,]|\([一二三四五六七八九十]+\)[、.]?|\d{1,3}[、.)](?!\d)|\(\d{1,3}\)|[①-⑳])+/;

/** The same without the number before it. */
export const unnumbered = (text: string): string => plain(text).replace(number, '');

/** A label of a row: its number, 其中, and what explains it in brackets are no part of its name. */
export const labelWords = (text: string): string =>
  unnumbered(text)
    .replace(/^(?:其中|减|加)[::]/, '')
    .replace(/[::。;;]$/, '');
