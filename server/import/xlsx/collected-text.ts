/** Gathers the text of `t` elements; `rPh` holds how a text is read aloud, which is not the text. */
export function collectedText() {
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
      if (isOpen) text += piece;
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
