import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../server/import/pdf/pdf-page.ts';
import { ruledGrids } from '../../../server/import/pdf/ruled-grids.ts';

const line = (at: number, from: number, to: number): Rule => ({ at, from, to });

/** Two columns and three rows from (0, 0), 50 wide and 20 high each. */
const plain = {
  across: [0, 20, 40, 60].map((at) => line(at, 0, 100)),
  down: [0, 50, 100].map((at) => line(at, 0, 60)),
};

describe('a table is what its rules divide', () => {
  test('into cells of one place each', () => {
    const [grid] = ruledGrids(plain);
    expect(grid?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  test('a cell over two columns has no rule between them', () => {
    const down = [line(0, 0, 60), line(50, 20, 60), line(100, 0, 60)];
    const [grid] = ruledGrids({ ...plain, down });
    expect(grid?.cells[0]).toEqual({ row: 0, column: 0, rowSpan: 1, colSpan: 2 });
  });

  test('a cell over two rows has no rule across it', () => {
    const across = [line(0, 0, 100), line(20, 50, 100), line(40, 0, 100), line(60, 0, 100)];
    const [grid] = ruledGrids({ ...plain, across });
    expect(grid?.cells[0]).toEqual({ row: 0, column: 0, rowSpan: 2, colSpan: 1 });
  });

  test('rules drawn cell by cell, a little apart, are one', () => {
    const pieces = (at: number): readonly Rule[] => [line(at, 0, 49.5), line(at + 0.7, 50.2, 100)];
    const [grid, ...others] = ruledGrids({ ...plain, across: [0, 20, 40, 60].flatMap(pieces) });
    expect([grid?.cells.length, grid?.rows.length, others]).toEqual([6, 4, []]);
  });
});

test('tables that do not touch are apart, from the top', () => {
  const moved = {
    across: plain.across.map(({ at, from, to }) => line(at + 200, from, to)),
    down: plain.down.map(({ at }) => line(at, 200, 260)),
  };
  const grids = ruledGrids({
    across: [...moved.across, ...plain.across],
    down: [...moved.down, ...plain.down],
  });
  expect(grids.map(({ top }) => Math.round(top))).toEqual([0, 200]);
});

test('a line under a heading is no table', () => {
  expect(ruledGrids({ across: [line(10, 0, 500)], down: [] })).toEqual([]);
});
