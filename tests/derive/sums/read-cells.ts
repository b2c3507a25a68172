import type { DerivedCell, DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { parseAmount } from '../../../schemas/model/amount.ts';
import { fenOf } from '../../support/fen.ts';

/** The value of the cell at `table/row/column`; a cell that is not printed counts nothing. */
export type ValueAt = (address: string) => number;

/** What a scope's cells are worth, before any rounding. */
export const exactly = (scope: DerivedScope): ValueAt =>
  valueAt(scope, ({ amount = '0.00' }) => fenOf(amount));

/** What a reader adds up: the printed figures, in 元. */
export const asPrinted = (scope: DerivedScope): ValueAt =>
  valueAt(scope, ({ text }) => {
    const printed = parseAmount(text || '0', '万元');
    if (printed === undefined) throw new Error(`“${text}” is no printed figure`);
    return fenOf(printed);
  });

function valueAt(scope: DerivedScope, read: (cell: DerivedCell) => number): ValueAt {
  const cells = cellsOf(scope);
  return (address) => {
    const cell = cells.get(`${scope.scope}/${address}`);
    return cell?.amount === undefined ? 0 : read(cell);
  };
}

/** Every cell of the scope's tables by its address. */
export const cellsOf = ({ tables }: DerivedScope): ReadonlyMap<string, DerivedCell> =>
  new Map(
    Object.values(tables).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => [cell.address, cell] as const)),
    ),
  );
