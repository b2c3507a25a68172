import type { TextBlock } from './text-block.ts';

/** The block as plain text, the way Excel writes it: see `readTsv`. */
export function writeTsv(block: TextBlock): string {
  const lines = block.map((row) => row.map(quoted).join('\t'));
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `${line}\r\n`).join('');
}

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
