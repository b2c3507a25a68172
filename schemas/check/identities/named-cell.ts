import type { PrintedCell, PrintedTable } from '../subject/subject.ts';

export interface NamedCell {
  /** `支出总表“合计”的“基本支出”`, for people. */
  readonly name: string;
  readonly cell: PrintedCell;
  readonly table: PrintedTable;
}

/** The cell with its name; none where the table does not print it. */
export function namedCell(
  table: PrintedTable | undefined,
  row: string,
  column: string,
): readonly NamedCell[] {
  const cell = table?.cells.get(`${row}/${column}`);
  return table && cell ? [{ name: cellName(table, row, column), cell, table }] : [];
}

/** `支出总表“合计”的“基本支出”`. */
export function cellName(table: PrintedTable, row: string, column: string): string {
  const label = (table.labels.get(row) ?? '').replace(/“/g, '‘').replace(/”/g, '’');
  const title = table.columnTitles[column] ?? '';
  return `${table.title}${label === '' ? '' : `“${label}”`}${title === '' ? '' : `的“${title}”`}`;
}
