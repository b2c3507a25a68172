import type { GridColumn, GridRow } from '../grid-contract.ts';

/** A cell by what it is. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** A cell by where it stands at present. */
export interface CellIndex {
  readonly row: number;
  readonly column: number;
}

export interface GridLayout<Row extends GridRow> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowIndex: ReadonlyMap<string, number>;
  readonly columnIndex: ReadonlyMap<string, number>;
}

export function gridLayout<Row extends GridRow>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
): GridLayout<Row> {
  return {
    rows,
    columns,
    rowIndex: new Map(rows.map(({ id }, index) => [id, index])),
    columnIndex: new Map(columns.map(({ key }, index) => [key, index])),
  };
}

export function indexOfCell<Row extends GridRow>(
  layout: GridLayout<Row>,
  place: CellPlace | undefined,
): CellIndex | undefined {
  const row = place && layout.rowIndex.get(place.row);
  const column = place && layout.columnIndex.get(place.column);
  return row === undefined || column === undefined ? undefined : { row, column };
}

export function placeOfCell<Row extends GridRow>(
  { rows, columns }: GridLayout<Row>,
  { row, column }: CellIndex,
): CellPlace | undefined {
  const own = rows[row];
  const across = columns[column];
  return own && across && { row: own.id, column: across.key };
}
