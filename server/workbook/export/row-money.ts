import type { ExportMapping } from '../../../schemas/api/workbook.ts';
import { type Amount, isZero, sum } from '../../../schemas/model/amount.ts';
import { readMoney } from '../../../schemas/model/read-money.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { SourceRow } from '../../import/xlsx/source-workbook.ts';
import type { ExportSource } from './export-terms.ts';
import type { RowCells } from './row-cells.ts';

/** The money of a row: one amount, or one a source. */
export interface RowMoney {
  readonly where: string;
  /** '' where the row holds none. */
  readonly whole: Amount | '';
  readonly parts: readonly {
    readonly where: string;
    readonly amount: Amount;
    readonly source: ExportSource;
  }[];
}

type Read = RowMoney | { readonly problem: Problem };

/** How the money of a row is read. Amounts by source have to make the sum that stands beside them. */
export function rowMoney(cells: RowCells, { columns, amounts, moneyUnit }: ExportMapping) {
  return {
    read: (row: SourceRow): Read => {
      const where = cells.where(row, 'amount');
      const said = columns.amount === undefined ? '' : cells.amount(row, columns.amount);
      const whole = readMoney(said, moneyUnit);
      if ('fault' in whole) return { problem: { where, message: whole.fault } };
      return amounts ? bySource(row, where, whole.value) : { where, whole: whole.value, parts: [] };
    },
  };

  function bySource(row: SourceRow, where: string, said: Amount | ''): Read {
    const parts: RowMoney['parts'][number][] = [];
    for (const { column, source, carryOver } of amounts ?? []) {
      const at = cells.whereAt(row, column, '金额');
      const money = readMoney(cells.amount(row, column), moneyUnit);
      if ('fault' in money) return { problem: { where: at, message: money.fault } };
      if (money.value === '' || isZero(money.value)) continue;
      if (source === '')
        return { problem: { where: at, message: '分不清这一列是哪一种资金来源：请为它选择来源' } };
      parts.push({ where: at, amount: money.value, source: { source, carryOver } });
    }
    const own = sum(parts.map(({ amount }) => amount));
    if (said !== '' && said !== own)
      return {
        problem: {
          where,
          message: `合计为 ${said} 元，各资金来源之和为 ${own} 元：有的来源没有读到，或原表有误`,
        },
      };
    return { where, whole: parts.length > 0 ? own : '', parts };
  }
}
