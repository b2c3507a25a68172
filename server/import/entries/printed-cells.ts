import type { Amount } from '../../../schemas/model/amount.ts';
import { readMoney } from '../../../schemas/model/read-money.ts';
import type { RecognisedCell, RecognisedTable } from '../recognise/recognised-table.ts';
import { isGapText } from '../texts/gap-text.ts';

/** The cells of a printed table, to be asked by row and column. */
export interface PrintedCells {
  readonly rows: readonly string[];
  readonly has: (column: string) => boolean;
  readonly cell: (row: string, column: string) => RecognisedCell | undefined;
  readonly text: (row: string, column: string) => string;
  /** undefined where the cell is blank, missing, or no amount. */
  readonly amount: (row: string, column: string) => Amount | undefined;
}

export function printedCells(table: RecognisedTable | undefined): PrintedCells {
  const cells = new Map((table?.cells ?? []).map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const columns = new Set((table?.cells ?? []).map(({ column }) => column));
  const cell = (row: string, column: string) => cells.get(`${row}/${column}`);
  const text = (row: string, column: string) => {
    const own = cell(row, column)?.text ?? '';
    return isGapText(own) ? '' : own;
  };
  return {
    rows: [...new Set((table?.cells ?? []).map(({ row }) => row))],
    has: (column) => columns.has(column),
    cell,
    text,
    amount: (row, column) => amountOf(text(row, column), table?.unit ?? '万元'),
  };
}

/** The amount a text prints; undefined where it is blank or none. */
export function amountOf(text: string, unit: RecognisedTable['unit']): Amount | undefined {
  if (text.trim() === '') return undefined;
  const reading = readMoney(text, unit);
  return 'value' in reading && reading.value !== '' ? reading.value : undefined;
}
