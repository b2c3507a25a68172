import type { TableCell, TableRow } from '../../../../schemas/document/block.ts';

/** A cell as WordprocessingML wants it: every row has one for each stretch of columns, covered from above or not. */
export interface GridCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly columns: number;
  /** `restart`: first row of a cell over several rows · `continue`: covered by a cell that starts above. */
  readonly merge: 'none' | 'restart' | 'continue';
  /** How many rows further down the cell reaches. */
  readonly rowsBelow: number;
}

/**
 * Rows of cells as in HTML, laid on a grid of columns. A row that does not fill the grid exactly is a fault of whoever
 * composed the table: Word would shift the figures or call the file damaged.
 */
export function cellGrid(rows: readonly TableRow[], columns: number, table: string): GridCell[][] {
  let reaching: readonly GridCell[] = [];
  const grid = rows.map((row, index) => {
    const cells = gridRow(row, reaching, columns, `table ${table}, row ${index + 1}`);
    reaching = cells.filter(({ rowsBelow }) => rowsBelow > 0);
    return cells;
  });
  if (reaching.length > 0) throw new Error(`table ${table}: a cell reaches below the last row`);
  return grid;
}

function gridRow(row: TableRow, reaching: readonly GridCell[], columns: number, place: string): GridCell[] {
  const placed: GridCell[] = [];
  let column = 0;
  let next = 0;
  let covered = 0;
  while (column < columns) {
    const above = reaching[covered];
    const fromAbove = above?.column === column;
    const cell = fromAbove ? continued(above) : started(row.cells[next], column, place);
    if (fromAbove) covered += 1;
    else next += 1;
    placed.push(cell);
    column += cell.columns;
  }
  if (column !== columns || next !== row.cells.length || covered !== reaching.length) {
    throw new Error(`${place}: the cells do not fit the ${columns} columns`);
  }
  return placed;
}

function started(cell: TableCell | undefined, column: number, place: string): GridCell {
  if (!cell) throw new Error(`${place}: no cell for column ${column + 1}`);
  const { colSpan = 1, rowSpan = 1 } = cell;
  return {
    cell,
    column,
    columns: colSpan,
    merge: rowSpan > 1 ? 'restart' : 'none',
    rowsBelow: rowSpan - 1,
  };
}

function continued(above: GridCell): GridCell {
  return { ...above, merge: 'continue', rowsBelow: above.rowsBelow - 1 };
}
