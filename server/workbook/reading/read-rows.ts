import { columnName } from '../../../schemas/column-name.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { SourceCell, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import type { Field } from '../field.ts';
import { coveredCells, placeKey } from './covered-cells.ts';
import type { FoundColumn, FoundColumns } from './find-columns.ts';
import { shownText } from './shown-text.ts';

/** A row of the workbook below the titles. */
export interface ReadRow {
  readonly number: number;
  readonly id: string | undefined;
  /** What is shown in each column that was found; '' where nothing is. */
  readonly texts: ReadonlyMap<Field, string>;
  /** Where the cell stands, for people. */
  where(field?: Field): string;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Problem[];
  /** Rows of totals, which are not read. */
  readonly totals: readonly number[];
}

/** The rows of a sheet as texts; what shows nothing certain is a fault. */
export function readRows(sheet: SourceSheet, found: FoundColumns): ReadRows {
  const covered = coveredCells(sheet);
  const shown = new Map<string, SourceCell>();
  if (covered.size > 0)
    for (const { number, cells } of sheet.rows)
      for (const cell of cells) shown.set(placeKey(number, cell.column), cell);
  const faults: Problem[] = [];
  const totals: number[] = [];
  const rows = sheet.rows.flatMap((row): readonly ReadRow[] => {
    if (row.number <= found.header) return [];
    const own = new Map(row.cells.map((cell) => [cell.column, cell]));
    const where = (column: FoundColumn) =>
      `工作表“${sheet.name}”第 ${row.number} 行“${column.field.title}”（${columnName(column.column)}${row.number}）`;
    const texts = new Map(found.columns.map((column) => [column.field, textOf(column)] as const));
    const id = own.get(found.id ?? -1)?.text.trim() || undefined;
    const first = row.cells.find(({ column, text }) => column !== found.id && text.trim() !== '');
    if (id === undefined && first && /^(?:合计|总计|小计|本页合计)$/.test(first.text.replace(/\s/g, ''))) {
      totals.push(row.number);
      return [];
    }
    return [{ number: row.number, id, texts, where: (field) => placeOf(field) }];

    function textOf(column: FoundColumn): string {
      const place = covered.get(placeKey(row.number, column.column));
      if (place && column.field.codec.kind === 'money') {
        faults.push({ where: where(column), message: '金额的单元格是合并的，分不清属于哪一行：请取消合并' });
        return '';
      }
      const cell = place ? shown.get(placeKey(place.row, place.column)) : own.get(column.column);
      if (!cell) return '';
      const text = shownText(cell);
      if ('text' in text) return text.text;
      faults.push({ where: where(column), message: text.fault });
      return '';
    }

    function placeOf(field: Field | undefined): string {
      const column = found.columns.find((known) => known.field === field);
      return column ? where(column) : `工作表“${sheet.name}”第 ${row.number} 行`;
    }
  });
  return { rows, faults, totals };
}
