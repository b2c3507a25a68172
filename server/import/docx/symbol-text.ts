/** Characters of the fonts Symbol and Wingdings that stand in budget reports, by their place in the font. */
const symbolFont: Readonly<Record<number, string>> = {
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  184: '÷',
  185: '≠',
  176: '°',
  183: '•',
  187: '≈',
  165: '∞',
  229: '∑',
};
const wingdings: Readonly<Record<number, string>> = {
  252: '√',
  251: '×',
  254: '☑',
  253: '☒',
  168: '□',
  111: '□',
  108: '●',
  110: '■',
};

/** The character a w:sym element shows; undefined where it is not known. */
export function symbolText(font: string, char: string): string | undefined {
  const code = Number.parseInt(char, 16);
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/symbol/i.test(font) && symbolFont[place]) return symbolFont[place];
  if (/wingdings/i.test(font)) return wingdings[place];
  return place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : undefined;
}
