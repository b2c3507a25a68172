import type { TableRow } from '../../../../schemas/document/block.ts';

/** The column each cell of each row starts in, cells that spans cover left out as in HTML. */
export function rowColumns(rows: readonly TableRow[], columnCount: number): readonly (readonly number[])[] {
  const coveredRows: number[] = Array.from({ length: columnCount }, () => 0);
  return rows.map(({ cells }) => {
    const starts: number[] = [];
    let column = 0;
    for (const { colSpan = 1, rowSpan = 1 } of cells) {
      while ((coveredRows[column] ?? 0) > 0) column++;
      starts.push(column);
      coveredRows.fill(rowSpan, column, column + colSpan);
      column += colSpan;
    }
    for (const [at, covered] of coveredRows.entries()) coveredRows[at] = Math.max(0, covered - 1);
    return starts;
  });
}
