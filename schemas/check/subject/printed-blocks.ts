import type { DerivedRow } from '../../derive/derived-report.ts';
import { isSameRow } from './is-same-row.ts';
import { type PrintedBlock, printedBlock } from './printed-block.ts';
import type { PrintedFrame } from './printed-frame.ts';
import type { PrintedCell, PrintedTable } from './subject.ts';

type Blocks = readonly PrintedBlock[];

/** The table as it was, and what it was made of. */
interface Known {
  readonly blocks: Blocks;
  readonly table: PrintedTable;
}

/** The rows of a table in print. One that derives the same is printed the same, unless all are to be printed anew. */
export function printedBlocks(
  rows: readonly DerivedRow[],
  frame: PrintedFrame,
  earlier: Blocks,
  isSameFrame: boolean,
): Blocks {
  const earlierOf = byKey(earlier);
  return rows.map((row, index) => {
    const known = earlierOf(row.key, index);
    if (known && isSameFrame && isSameRow(known.derived, row)) return known;
    return printedBlock(row, frame, known);
  });
}

/** Most rows stand where they stood. */
function byKey(blocks: Blocks): (key: string, index: number) => PrintedBlock | undefined {
  let known: ReadonlyMap<string, PrintedBlock> | undefined;
  return (key, index) => {
    const there = blocks[index];
    if (there?.row.key === key) return there;
    known ??= new Map(blocks.map((block) => [block.row.key, block]));
    return known.get(key);
  };
}

/** Every cell by `row/column`. */
export function cellsOf(blocks: Blocks, known: Known | undefined): PrintedTable['cells'] {
  if (known && isSame(blocks, known.blocks, ({ cells }) => cells)) return known.table.cells;
  const printed = new Map<string, PrintedCell>();
  for (const { cells } of blocks) for (const [key, cell] of cells) printed.set(key, cell);
  return printed;
}

/** Every panel of a row is a row of its own, with the words of its own. */
export function labelsOf(blocks: Blocks, known: Known | undefined): PrintedTable['labels'] {
  if (known && isSame(blocks, known.blocks, ({ words }) => words)) return known.table.labels;
  const labels = new Map<string, string>();
  for (const { words } of blocks)
    for (const [row, word] of words) {
      const before = labels.get(row) ?? '';
      labels.set(row, before === '' || word === '' ? before + word : `${before} ${word}`);
    }
  return labels;
}

const isSame = (a: Blocks, b: Blocks, part: (block: PrintedBlock) => unknown): boolean =>
  a.length === b.length &&
  a.every((block, index) => {
    const other = b[index];
    return block === other || (other !== undefined && part(block) === part(other));
  });
