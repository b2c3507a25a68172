import { type Edit, shortestEdit } from './myers.ts';
import { readableRuns } from './readable-runs.ts';
import type { TextRun } from './text-run.ts';

/** Beyond so many steps two texts have so little in common that the whole of one stands for the whole of the other. */
const mostSentenceSteps = 1000;
const mostWordSteps = 600;

/**
 * What of a text was taken out and put in: sentences first, then within those that changed characters, numbers and foreign
 * words, grouped to runs that can be read. What is the same or gone, joined, is the earlier text; what is the same or
 * new the later.
 */
export function wordDifferences(before: string, after: string): readonly TextRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const coarse = runsBetween(sentencesOf(before), sentencesOf(after), mostSentenceSteps);
  return readableRuns(inBlocks(coarse).flatMap(refined));
}

type Block = TextRun | { readonly gone: string; readonly new: string };

/** What is gone with what is new beside it. */
function inBlocks(runs: readonly TextRun[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const run of runs) {
    const last = blocks.at(-1);
    if (run.kind === 'same') blocks.push(run);
    else if (last && 'gone' in last)
      blocks[blocks.length - 1] = { ...last, [run.kind]: last[run.kind] + run.text };
    else blocks.push({ gone: '', new: '', [run.kind]: run.text });
  }
  return blocks;
}

/** Of two that have little in common the characters that both happen to have tell nothing: one stands for the other. */
const leastInCommon = 0.3;

function refined(block: Block): readonly TextRun[] {
  if ('kind' in block) return [block];
  const runs = runsBetween(wordsOf(block.gone), wordsOf(block.new), mostWordSteps);
  const common = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  const isAlike = common >= leastInCommon * Math.max(block.gone.length, block.new.length);
  return isAlike ? runs : replaced(block.gone, block.new);
}

const replaced = (gone: string, added: string): readonly TextRun[] => [
  { kind: 'gone', text: gone },
  { kind: 'new', text: added },
];

function runsBetween(before: readonly string[], after: readonly string[], most: number): readonly TextRun[] {
  const edits = shortestEdit(before, after, most);
  if (!edits) return replaced(before.join(''), after.join(''));
  return edits.map(({ kind, from, to }: Edit) => ({
    kind,
    text: (kind === 'new' ? after : before).slice(from, to).join(''),
  }));
}

const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。；！？\n]*[。；！？\n]|[^。；！？\n]+$/gu) ?? [];

/** A number with its decimals and separators is one word; a Chinese character is one. */
const wordsOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*%?|[A-Za-z]+|\s+|./gsu) ?? [];
