import { type TextBlock, textBlock } from './text-block.ts';

/**
 * Cells as Excel and WPS put them on the clipboard as plain text: tabs and line ends between them; a cell that
 * holds one of these or a quote stands in quotes, its own quotes doubled. The line end behind the last row begins no other.
 */
export function readTsv(text: string): TextBlock {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const end = quotedEnd(plain, at) ?? plainEnd(plain, at);
    row.push(unquoted(plain.slice(at, end)));
    if (plain[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end >= plain.length) return textBlock(rows);
    at = end + 1;
  }
}

/** Where the quoted cell that begins here ends; undefined where none does, as with a quote that is only a character. */
function quotedEnd(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') at = quote + 2;
    else return isCellEnd(text[quote + 1]) ? quote + 1 : undefined;
  }
}

function plainEnd(text: string, start: number): number {
  let end = start;
  while (!isCellEnd(text[end])) end++;
  return end;
}

const isCellEnd = (character: string | undefined): boolean =>
  character === undefined || character === '\t' || character === '\n';

const unquoted = (cell: string): string =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
