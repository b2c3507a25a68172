import type { TextRun } from './text-run.ts';

/** A character or two that happen to stand in both, between two changes, only break up what one reads. */
const shortest = 2;

/** Changes with so little between them are one change; what is gone stands before what is new. */
export function readableRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const result: TextRun[] = [];
  let gone = '';
  let added = '';
  const flush = () => {
    if (gone !== '') result.push({ kind: 'gone', text: gone });
    if (added !== '') result.push({ kind: 'new', text: added });
    gone = '';
    added = '';
  };
  for (const [index, { kind, text }] of runs.entries()) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') added += text;
    else if (isBetweenChanges(runs, index) && isCasual(text)) {
      gone += text;
      added += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}

const isBetweenChanges = (runs: readonly TextRun[], index: number): boolean =>
  index > 0 && index < runs.length - 1;

/** Not a mark that divides what is read, nor a number. */
const isCasual = (text: string): boolean =>
  [...text].length <= shortest && !/[，。；、：！？\n\d（）]/u.test(text);
