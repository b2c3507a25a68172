import type { TextRun } from './pdf-page.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** The text of a cell: what was broken to fit it is whole again, codes and figures too; paragraphs are lines of their own. */
export function cellText(runs: readonly TextRun[], width: number): string {
  const lines = textLines(runs);
  const edge = Math.max(...lines.map(({ right }) => right));
  const isWide = lines.every(({ size }) => width > size * paragraphWidth);
  return lines.reduce((whole, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    if (isWide && beginsParagraph(lines, index, edge)) return `${whole}\n${line.text}`;
    const isWord = /[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(line.text);
    return `${whole}${isWord ? ' ' : ''}${line.text}`;
  }, '');
}

/** In cells narrower than this, in characters, no lines are told from paragraphs. */
const paragraphWidth = 14;

/** After a line that had room for more, or with the next number of a list that began above. */
function beginsParagraph(lines: readonly TextLine[], index: number, edge: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]] as [TextLine, TextLine];
  if (edge - before.right > line.size * 4) return true;
  const number = numberOf(line.text);
  return (
    number !== undefined && lines.slice(0, index).some(({ text }) => isNextAfter(numberOf(text), number))
  );
}

interface ListNumber {
  readonly value: number;
  readonly mark: string;
}

function numberOf(text: string): ListNumber | undefined {
  const [, value, mark = ''] = /^[（(]?(\d{1,2})([、.．)）])(?!\d)/.exec(text) ?? [];
  return value === undefined ? undefined : { value: Number(value), mark };
}

const isNextAfter = (before: ListNumber | undefined, { value, mark }: ListNumber): boolean =>
  before !== undefined && before.mark === mark && before.value + 1 === value;
