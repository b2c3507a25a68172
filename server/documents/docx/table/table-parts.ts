import type { TableBlock } from '../../../../schemas/document/block.ts';
import { keptChains } from '../../kept-chains.ts';
import { cellGrid } from './cell-grid.ts';
import { rowHeight } from './row-height.ts';

/**
 * The table, or where it goes on overleaf and has a header row within it, what stands above that row and what it heads:
 * Word repeats the first rows of a table only.
 */
export function tableParts(block: TableBlock, pageHeight: number): readonly [TableBlock, TableBlock?] {
  const at = block.body.findIndex(({ role }) => role === 'header');
  if (at <= 0 || at === block.body.length - 1 || staysWhole(block, at, pageHeight)) return [block];
  const { body, id } = block;
  return [
    { ...block, body: body.slice(0, at) },
    { ...block, id: `${id}/below`, header: body.slice(at, at + 1), body: body.slice(at + 1) },
  ];
}

function staysWhole({ header, body, widths, type, id }: TableBlock, at: number, pageHeight: number): boolean {
  const columns = widths.length;
  const grid = [...cellGrid(header, columns, `${id}, header`), ...cellGrid(body, columns, id)];
  const heights = grid.map((cells) => rowHeight(cells, widths, type));
  const row = header.length + at;
  const rows = [...header, ...body];
  const chains = keptChains({ rows, headerCount: header.length, heights, pageHeight });
  return chains.some(({ first, end }) => first < end && first <= row && row <= end);
}
