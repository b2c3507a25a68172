import type { CellIndex } from '../state/grid-layout.ts';

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'table-start'
  | 'table-end'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right';

export interface Ground {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows in view. */
  readonly page: number;
  readonly isBlank: (cell: CellIndex) => boolean;
}

/** Where a key moves to; never beyond the table. */
export function movedCell(from: CellIndex, move: Move, ground: Ground): CellIndex {
  const { rowCount, columnCount, page } = ground;
  const to = (row: number, column: number): CellIndex => ({
    row: within(row, rowCount),
    column: within(column, columnCount),
  });
  const { row, column } = from;
  switch (move) {
    case 'up':
      return to(row - 1, column);
    case 'down':
      return to(row + 1, column);
    case 'left':
      return to(row, column - 1);
    case 'right':
      return to(row, column + 1);
    case 'page-up':
      return to(row - page, column);
    case 'page-down':
      return to(row + page, column);
    case 'row-start':
      return to(row, 0);
    case 'row-end':
      return to(row, columnCount - 1);
    case 'table-start':
      return to(0, 0);
    case 'table-end':
      return to(rowCount - 1, columnCount - 1);
    case 'edge-up':
      return edge(from, { row: -1, column: 0 }, ground);
    case 'edge-down':
      return edge(from, { row: 1, column: 0 }, ground);
    case 'edge-left':
      return edge(from, { row: 0, column: -1 }, ground);
    case 'edge-right':
      return edge(from, { row: 0, column: 1 }, ground);
  }
}

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

/** As Excel does: to the last filled cell of a run, or over blanks to the next filled one, or to the edge of the table. */
function edge(from: CellIndex, step: CellIndex, ground: Ground): CellIndex {
  let at = next(from, step);
  if (!isInside(at, ground)) return from;
  const crossesBlanks = ground.isBlank(from) || ground.isBlank(at);
  for (;;) {
    const beyond = next(at, step);
    if (crossesBlanks && !ground.isBlank(at)) return at;
    if (!isInside(beyond, ground) || (!crossesBlanks && ground.isBlank(beyond))) return at;
    at = beyond;
  }
}

const next = (cell: CellIndex, step: CellIndex): CellIndex => ({
  row: cell.row + step.row,
  column: cell.column + step.column,
});

const isInside = ({ row, column }: CellIndex, { rowCount, columnCount }: Ground): boolean =>
  row >= 0 && row < rowCount && column >= 0 && column < columnCount;
