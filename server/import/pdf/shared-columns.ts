import type { RuledGrid } from './ruled-grids.ts';

/** Edges nearer than this are one. */
const near = 3;

/**
 * Pieces of tables in the order of their pages, each with whether it may go on from the one before: those that do, and are as wide,
 * are given the columns of all of them, since each page rules only those that its own rows need.
 */
export function sharedColumns(
  pieces: readonly { readonly grid: RuledGrid; readonly goesOn: boolean }[],
): readonly RuledGrid[] {
  const chains: RuledGrid[][] = [];
  for (const { grid, goesOn } of pieces) {
    const before = chains.at(-1);
    const last = before?.at(-1);
    if (goesOn && before && last && isAsWide(last, grid)) before.push(grid);
    else chains.push([grid]);
  }
  return chains.flatMap((chain) => {
    const columns = union(chain.flatMap((grid) => grid.columns));
    return chain.map((grid) => inColumns(grid, columns));
  });
}

const isAsWide = (a: RuledGrid, b: RuledGrid): boolean =>
  Math.abs(a.left - b.left) <= near && Math.abs(a.right - b.right) <= near;

function union(places: readonly number[]): readonly number[] {
  const own: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (own.at(-1) ?? Number.NEGATIVE_INFINITY) > near) own.push(place);
  return own;
}

function inColumns(grid: RuledGrid, columns: readonly number[]): RuledGrid {
  const indexOf = (column: number): number => {
    const place = grid.columns[column] ?? grid.right;
    return columns.findLastIndex((own) => own <= place + near);
  };
  return {
    ...grid,
    columns,
    cells: grid.cells.map((cell) => {
      const column = indexOf(cell.column);
      return { ...cell, column, colSpan: indexOf(cell.column + cell.colSpan) - column };
    }),
  };
}
