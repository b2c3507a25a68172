import type { Box } from './pdf-page.ts';
import type { TextLine } from './text-lines.ts';

/** Where the lines of a text begin and end. */
export interface TextFrame {
  readonly left: number;
  readonly right: number;
  /** Whether paragraphs begin further in than their lines. */
  readonly isIndented: boolean;
}

/** Fewer lines may all be short. */
const enough = 30;

/** The edges of the text of pages of one width: where most lines begin, and the furthest that several end, or tables do. */
export function textFrame(lines: readonly TextLine[], tables: readonly Box[]): TextFrame {
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  const furthest = rights.at(-1 - Math.min(rights.length * 0.1, Math.max(2, rights.length * 0.01))) ?? 0;
  const widest = lines.length < enough ? Math.max(0, ...tables.map((table) => table.right)) : 0;
  const indented = lines.filter((line) => line.left > left + line.size * 1.2);
  return {
    left,
    right: Math.max(furthest, widest),
    isIndented: indented.length * 10 >= lines.length,
  };
}
