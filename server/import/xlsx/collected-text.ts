import { refused } from '../refused.ts';

/**
 * Gathers the text of `t` elements; `rPh` holds how a text is read aloud, which is not the text.
 * @param most characters of one text
 */
export function collectedText(most: number) {
  let text = '';
  let isOpen = false;
  let isReading = false;
  return {
    clear: (): void => {
      text = '';
      isOpen = false;
      isReading = false;
    },
    open: (name: string): void => {
      if (name === 'rPh') isReading = true;
      else if (name === 't') isOpen = !isReading;
    },
    text: (piece: string): void => {
      if (isOpen) text = joined(text, piece, most);
    },
    close: (name: string): void => {
      if (name === 'rPh') isReading = false;
      else if (name === 't') isOpen = false;
    },
    take: (): string => unescaped(text),
  };
}

/** `_x000A_` stands for a character XML cannot hold. */
const unescaped = (text: string): string =>
  (text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
  ).replace(/\r\n?/g, '\n');

/** The text with a piece behind it. @throws UnusableInput where it is longer than any cell holds */
export function joined(text: string, piece: string, most: number): string {
  if (text.length + piece.length > most)
    throw refused(`工作簿中有一个单元格的文字超过 ${most} 字，不像表格，已停止读取`);
  return text + piece;
}
