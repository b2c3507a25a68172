import type { Box, TextRun } from './pdf-page.ts';

/** Runs on one height. */
export interface TextLine extends Box {
  readonly text: string;
  readonly size: number;
}

/** The lines that runs make, from the top; between runs that stand apart a space is kept. */
export function textLines(runs: readonly TextRun[]): readonly TextLine[] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.bottom - run.bottom) <= Math.max(first.size, run.size) * 0.4)
      row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.left - b.left)));
}

function lineOf(runs: readonly TextRun[]): TextLine {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    text += text === '' ? run.text : gapBetween(text, run, run.left - right) + run.text;
    right = Math.max(right, run.right);
  }
  return {
    text: withoutInnerSpaces(text),
    size: Math.max(...runs.map(({ size }) => size)),
    left: Math.min(...runs.map(({ left }) => left)),
    right,
    top: Math.min(...runs.map(({ top }) => top)),
    bottom: Math.max(...runs.map(({ bottom }) => bottom)),
  };
}

/** Words set apart stay so: those of a caption are set far apart. */
function gapBetween(text: string, run: TextRun, width: number): string {
  if (width > run.size * 1.5) return '\u3000';
  return width > run.size * 0.45 && !text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : '';
}

/**
 * Programs set a space where Chinese and Latin meet, and a justified line is spread with spaces between all its characters:
 * nobody typed those. One or two between Chinese words stay.
 */
function withoutInnerSpaces(text: string): string {
  const closed = text.replace(betweenScripts, '');
  const spread = closed.match(betweenChinese)?.length ?? 0;
  return (spread > 3 && spread * 8 > closed.length ? closed.replace(betweenChinese, '') : closed).trim();
}

const betweenScripts =
  /(?<=[\u4e00-\u9fff，。；：、（）“”]) (?=[\dA-Za-z.])|(?<=[\dA-Za-z.%]) (?=[\u4e00-\u9fff，。；：、（）“”])/g;
const betweenChinese = /(?<=[\u4e00-\u9fff，。；：、（）“”]) (?=[\u4e00-\u9fff，。；：、（）“”])/g;
