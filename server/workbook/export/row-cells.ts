import { type ExportField, type ExportMapping, exportFieldNames } from '../../../schemas/api/workbook.ts';
import { columnName } from '../../../schemas/column-name.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { SourceCell, SourceRow, SourceSheet } from '../../import/xlsx/source-workbook.ts';
import { coveredCells, placeKey } from '../reading/covered-cells.ts';
import { shownText } from '../reading/shown-text.ts';

export interface RowCells {
  /** What the column of the field shows; '' where there is none. A merged text holds for each of its rows. */
  text(row: SourceRow, field: ExportField): string;
  /** What a column of amounts shows: merged, it holds for the first row alone. */
  amount(row: SourceRow, column: number): string;
  where(row: SourceRow, field: ExportField): string;
  whereAt(row: SourceRow, column: number, name: string): string;
}

/** The cells of an export's rows; what shows nothing certain is a fault. */
export function rowCells(sheet: SourceSheet, { columns }: ExportMapping, faults: Problem[]): RowCells {
  const covered = coveredCells(sheet);
  const byNumber = new Map(covered.size > 0 ? sheet.rows.map((row) => [row.number, row]) : []);
  return {
    text: (row, field) => {
      const column = columns[field];
      return column === undefined ? '' : shown(row, column, exportFieldNames[field], true);
    },
    amount: (row, column) => shown(row, column, exportFieldNames.amount, false),
    where: (row, field) => whereAt(row, columns[field], exportFieldNames[field]),
    whereAt,
  };

  function shown(row: SourceRow, column: number, name: string, isShared: boolean): string {
    const cell = cellAt(row, column, isShared);
    const own = cell ? shownText(cell) : { text: '' };
    if ('text' in own) return own.text.trim();
    faults.push({ where: whereAt(row, column, name), message: own.fault });
    return '';
  }

  function cellAt({ number, cells }: SourceRow, column: number, isShared: boolean): SourceCell | undefined {
    const place = isShared ? covered.get(placeKey(number, column)) : undefined;
    if (!place) return cells.find((own) => own.column === column);
    return byNumber.get(place.row)?.cells.find((own) => own.column === place.column);
  }

  function whereAt({ number }: SourceRow, column: number | undefined, name: string): string {
    const cell = column === undefined ? '' : `（${columnName(column)}${number}）`;
    return `工作表“${sheet.name}”第 ${number} 行“${name}”${cell}`;
  }
}
