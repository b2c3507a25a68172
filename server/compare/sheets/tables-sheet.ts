import type { Both } from '../../../schemas/compare/compared-report.ts';
import type { ComparedScope } from '../../../schemas/compare/comparison.ts';
import type {
  ComparedCell,
  ComparedRow,
  ComparedTable,
} from '../../../schemas/compare/tables/compared-table.ts';
import { isZero } from '../../../schemas/model/amount.ts';
import type { Worksheet, WorksheetCell, WorksheetRow } from '../../documents/xlsx/workbook.ts';
import { blank, changeCells, changeColumns, headingRow, status, text } from './cells.ts';

/** 各表: a line for each cell with something in it, in either year; of `onlyChanges` those that changed. */
export function tablesSheet({ tables }: ComparedScope, years: Both<string>, onlyChanges: boolean): Worksheet {
  const columns = [
    { title: '编码', width: 14 },
    { title: '名称', width: 36 },
    { title: '变动', width: 8 },
    { title: '原编码、名称', width: 24 },
    { title: '栏目', width: 26 },
    ...changeColumns(years),
  ];
  return {
    name: '各表',
    columns,
    rows: tables.flatMap((table) => {
      const rows = table.rows.flatMap((row) => rowLines(row, table, onlyChanges));
      return rows.length === 0 ? [] : [headingRow(table.title, columns), ...rows];
    }),
  };
}

function rowLines(
  row: ComparedRow,
  { columns }: ComparedTable,
  onlyChanges: boolean,
): readonly WorksheetRow[] {
  const lines = row.cells.flatMap((cell, index): readonly WorksheetRow[] => {
    const column = columns[index];
    const isChanged = cell.status === 'changed';
    if (!column || !(isChanged || (!onlyChanges && isFilled(cell)))) return [];
    return [
      {
        role: isChanged ? 'marked' : 'plain',
        cells: [...rowCells(row), text(column.title), ...valueCells(cell, column.kind)],
      },
    ];
  });
  if (lines.length > 0 || row.status === 'same') return lines;
  return [{ role: 'marked', cells: [...rowCells(row), ...Array.from({ length: 5 }, () => blank)] }];
}

const isFilled = ({ before, after, change }: ComparedCell): boolean =>
  change ? !isZero(change.before) || !isZero(change.after) : before !== '' || after !== '';

const rowCells = ({ code, name, status: own, was }: ComparedRow): readonly WorksheetCell[] => [
  text(code),
  text(name),
  status(own),
  was ? text(`${was.code} ${was.name}`.trim()) : blank,
];

/** Money in 万元; quantities and words as they stand in print. */
const valueCells = ({ before, after, change }: ComparedCell, kind: string): readonly WorksheetCell[] =>
  change && kind === 'amount' ? changeCells(change) : [text(before), text(after), blank, blank];
