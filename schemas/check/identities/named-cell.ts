import type { PrintedCell, PrintedTable } from '../subject/subject.ts';

export interface NamedCell {
  readonly table: PrintedTable;
  readonly row: string;
  readonly column: string;
  readonly cell: PrintedCell;
  /** Whose table it is, where several of one title are spoken of. */
  readonly owner?: string;
}

/** The cell with where it stands; none where the table does not print it. */
export function namedCell(
  table: PrintedTable | undefined,
  row: string,
  column: string,
): readonly NamedCell[] {
  const cell = table?.cells.get(`${row}/${column}`);
  return table && cell ? [{ table, row, column, cell }] : [];
}

/** `支出总表“合计”的“基本支出”`, for people. */
export const nameOf = ({ table, row, column, owner = '' }: NamedCell): string =>
  `${owner}${cellName(table, row, column)}`;

/** `支出总表“合计”的“基本支出”`. */
export function cellName(table: PrintedTable, row: string, column: string): string {
  const label = (table.labels.get(row) ?? '').replace(/“/g, '‘').replace(/”/g, '’');
  const title = table.columnTitles[column] ?? '';
  return `${table.title}${label === '' ? '' : `“${label}”`}${title === '' ? '' : `的“${title}”`}`;
}
