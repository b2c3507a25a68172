import { describe, expect, it } from 'vitest';
import { type Ground, type Move, movedCell } from '../../../client/grid/keys/moved-cell.ts';

/** One column: `x` is filled, `.` is blank. */
const column = (cells: string): Ground => ({
  rowCount: cells.length,
  columnCount: 3,
  page: 4,
  isBlank: ({ row }) => cells[row] !== 'x',
});
const from = (row: number, move: Move, ground: Ground) => movedCell({ row, column: 1 }, move, ground).row;

describe('a move', () => {
  const ground = column('xxx..xx');

  it.each<[Move, number, number]>([
    ['edge-down', 0, 2],
    ['edge-down', 2, 5],
    ['edge-down', 5, 6],
    ['edge-down', 6, 6],
    ['edge-up', 6, 5],
    ['edge-up', 5, 2],
    ['edge-up', 4, 2],
    ['page-down', 1, 5],
    ['page-down', 5, 6],
    ['page-up', 2, 0],
    ['up', 0, 0],
    ['down', 6, 6],
  ])('%s from row %i comes to row %i', (move, row, to) => {
    expect(from(row, move, ground)).toBe(to);
  });

  it('over blanks alone comes to the edge', () => {
    expect(from(0, 'edge-down', column('x...'))).toBe(3);
    expect(from(1, 'edge-down', column('....'))).toBe(3);
  });

  it('never leaves the table', () => {
    const small: Ground = { rowCount: 1, columnCount: 1, page: 10, isBlank: () => true };
    const moves: Move[] = [
      'up',
      'down',
      'left',
      'right',
      'page-up',
      'page-down',
      'row-end',
      'table-end',
      'edge-left',
    ];
    for (const move of moves)
      expect(movedCell({ row: 0, column: 0 }, move, small)).toEqual({ row: 0, column: 0 });
  });
});
