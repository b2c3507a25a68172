import type { SourceCell, SourceTable } from '../source/source-document.ts';
import { cellText } from './cell-text.ts';
import { partedRuns } from './parted-runs.ts';
import type { TextRun } from './pdf-page.ts';
import type { RuledGrid } from './ruled-grids.ts';

/** The table of a grid with the texts that stand in its cells. */
export function tableOf(
  { rows, columns, cells }: RuledGrid,
  runs: readonly TextRun[],
  place: string,
): SourceTable {
  const grid: (SourceCell | undefined)[][] = Array.from({ length: rows.length - 1 }, () =>
    Array.from({ length: columns.length - 1 }),
  );
  const covering = new Map<string, { readonly runs: TextRun[]; readonly cell: (typeof cells)[number] }>();
  for (const cell of cells) {
    const own = { runs: [], cell };
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1)
        covering.set(`${row} ${column}`, own);
  }
  const edgesAt = (row: number): readonly number[] =>
    columns.filter((_, column) => covering.get(`${row} ${column - 1}`) !== covering.get(`${row} ${column}`));
  for (const run of runs.flatMap((own) => partedRuns(own, edgesAt(rowOf(own))))) {
    const row = rowOf(run);
    const column = indexOf(columns, (run.left + Math.min(run.right, columns.at(-1) ?? run.right)) / 2);
    covering.get(`${row} ${column}`)?.runs.push(run);
  }
  function rowOf(run: TextRun): number {
    return indexOf(rows, (run.top + run.bottom) / 2);
  }
  for (const { runs: own, cell } of new Set(covering.values())) {
    const width = (columns[cell.column + cell.colSpan] ?? 0) - (columns[cell.column] ?? 0);
    const source: SourceCell = { text: cellText(own, width), ...cell };
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
        const line = grid[row];
        if (line) line[column] = source;
      }
  }
  return { kind: 'table', place, grid };
}

const indexOf = (places: readonly number[], at: number): number =>
  places.findIndex((place, index) => at >= place && at < (places[index + 1] ?? Number.NEGATIVE_INFINITY));
