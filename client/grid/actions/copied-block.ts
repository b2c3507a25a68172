import type { TextBlock } from '../clipboard/text-block.ts';
import type { GridRow } from '../grid-contract.ts';
import { currentRange, textOf } from './current.ts';
import type { GridDesk } from './grid-desk.ts';

export interface CopiedBlock {
  readonly texts: TextBlock;
  /** Of each column: whether it holds numbers. */
  readonly isNumber: readonly boolean[];
}

/** What the selection puts on the clipboard. */
export function copiedBlock<Row extends GridRow>(desk: GridDesk<Row>): CopiedBlock | undefined {
  const range = currentRange(desk);
  if (!range) return undefined;
  const { rows, columns } = desk.layout();
  const across = columns.slice(range.left, range.right + 1);
  const texts = rows
    .slice(range.top, range.bottom + 1)
    .map((row) =>
      across.map((column) => textOf(desk, { row, column, place: { row: row.id, column: column.key } })),
    );
  return { texts, isNumber: across.map(({ kind }) => kind === 'amount') };
}
