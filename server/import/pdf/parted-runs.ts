import type { TextRun } from './pdf-page.ts';

/**
 * The pieces of a run that two cells side by side share: programs and the reader of the pdf join what stands close together. It is
 * parted at the rule, where a figure ends or begins.
 */
export function partedRuns(run: TextRun, edges: readonly number[]): readonly TextRun[] {
  const edge = edges.find((at) => at > run.left + run.size && at < run.right - run.size);
  if (edge === undefined) return [run];
  const ends = endsOf(run);
  const at = ends.reduce(
    (best, end, index) =>
      isEnd(run.text, index + 1) && Math.abs(end - edge) < Math.abs((ends[best] ?? run.left) - edge)
        ? index
        : best,
    -1,
  );
  const end = ends[at];
  if (end === undefined || Math.abs(end - edge) > run.size * 2) return [run];
  const first = { ...run, text: run.text.slice(0, at + 1), right: Math.min(end, edge) };
  return [first, ...partedRuns({ ...run, text: run.text.slice(at + 1), left: Math.max(end, edge) }, edges)];
}

/** Behind an amount, or before one. */
const isEnd = (text: string, at: number): boolean =>
  (/\d\.\d\d\s*$/.test(text.slice(0, at)) && !/^[\d\s%]/.test(text.slice(at))) ||
  (/^-?\d+\.\d\d(?!\d)/.test(text.slice(at)) && !/[-\d.,]$/.test(text.slice(0, at)));

/** Where each place of the text ends, as wide as such characters are; a character of two places is half as wide in each. */
function endsOf({ text, left, right }: TextRun): readonly number[] {
  const widths = text.split('').map((place) => (isWide.test(place) ? 2 : 1));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  return widths.map((width) => {
    sum += width;
    return left + ((right - left) * sum) / whole;
  });
}

/** Han and the like; halves of rarer ones are not among them, and as wide as a figure each. */
const isWide = /[\u2e80-\ud7ff\uf900-\uffef]/;
