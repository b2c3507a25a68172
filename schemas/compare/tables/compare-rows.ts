import type { DerivedCell } from '../../derive/derived-report.ts';
import { isZero, type MoneyFormat, zero } from '../../model/amount.ts';
import { statusOf } from '../change-status.ts';
import type { Both } from '../compared-report.ts';
import { type Match, matchCandidates } from '../match/match-candidates.ts';
import { printedChange } from '../money/money-change.ts';
import type { ComparedCell, ComparedColumn, ComparedRow } from './compared-table.ts';
import type { LogicalRow } from './logical-rows.ts';
import type { RowKeys } from './row-candidates.ts';

/** Row by row, each with the one that is the same in the other report. */
export function compareRows(
  rows: Both<readonly LogicalRow[]>,
  keys: Both<RowKeys>,
  columns: readonly ComparedColumn[],
  money: MoneyFormat,
): readonly ComparedRow[] {
  return matchCandidates(rows.before.map(keys.before), rows.after.map(keys.after)).map((match) =>
    comparedRow(match, columns, money),
  );
}

function comparedRow(
  { before, after }: Match<LogicalRow>,
  columns: readonly ComparedColumn[],
  money: MoneyFormat,
): ComparedRow {
  const row = after ?? before;
  if (!row) throw new Error('a match has neither side');
  const cells = columns.map((column) =>
    comparedCell(before?.cells.get(column.key), after?.cells.get(column.key), column, money),
  );
  const isMoved = before !== undefined && after !== undefined && before.code !== after.code;
  const isRenamed = before !== undefined && after !== undefined && before.name !== after.name;
  const status = statusOf(
    { before, after },
    { isMoved, isRenamed, isChanged: cells.some((cell) => cell.status === 'changed') },
  );
  return {
    key: row.key,
    code: row.code,
    name: row.name,
    role: row.role,
    status,
    ...(before && (isMoved || isRenamed) ? { was: { code: before.code, name: before.name } } : {}),
    cells,
  };
}

function comparedCell(
  before: DerivedCell | undefined,
  after: DerivedCell | undefined,
  { kind }: ComparedColumn,
  money: MoneyFormat,
): ComparedCell {
  const texts = { before: before?.text ?? '', after: after?.text ?? '' };
  if (kind === 'text' || (before?.amount ?? after?.amount) === undefined)
    return { ...texts, status: texts.before === texts.after ? 'same' : 'changed' };
  const format = kind === 'quantity' ? counted : money;
  const change = printedChange(before?.amount ?? zero, after?.amount ?? zero, format);
  return { ...texts, change, status: isZero(change.difference) ? 'same' : 'changed' };
}

/** Quantities are counted to two decimals. */
const counted: MoneyFormat = { unit: '元', decimals: 2 };
